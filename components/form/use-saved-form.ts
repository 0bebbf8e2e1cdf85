'use client';

import { useRef, useState } from 'react';
import { type FieldPath, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { mergeDraft } from '@/components/form/merge-draft';
import { dropDraft, useDraft } from '@/components/form/use-draft';
import { useOnce } from '@/components/form/use-once';
import type { ErrorBody } from '@/lib/errors';

type Options<T extends FieldValues, A extends object> = {
  /** The name under which unsaved input is kept in this browser. */
  key: string;
  saved: T;
  save: (values: T) => Promise<({ ok: true } & A) | ErrorBody>;
  onSaved?: (answer: A, values: T) => void;
};

export type SavedForm<T extends FieldValues> = {
  form: UseFormReturn<T>;
  state: 'idle' | 'saving' | 'saved';
  /** True while the fields hold something else than what is saved. */
  dirty: boolean;
  problem: string | null;
  submit: () => void;
  discard: () => void;
};

const unreachable = 'The server does not answer. What you typed is kept; check that it runs, then try again.';

/** A form over something that is saved: it says whether it is, keeps what is not, and shows each error at its field. */
export function useSavedForm<T extends FieldValues, A extends object>({
  key,
  saved: initial,
  save,
  onSaved,
}: Options<T, A>): SavedForm<T> {
  const [start] = useState(initial);
  const [saved, setSaved] = useState(initial);
  const [state, setState] = useState<SavedForm<T>['state']>('idle');
  const [problem, setProblem] = useState<string | null>(null);
  const { once } = useOnce();
  const form = useForm<T>({ values: start });
  // Known at once: a form that goes away when it is saved leaves no draft behind.
  const kept = useRef(initial);
  useDraft(form, {
    key,
    merge: (draft) => mergeDraft(start, draft),
    worth: (values) => !isSame(values, kept.current),
  });
  const dirty = !isSame(form.watch(), saved);

  async function send(values: T) {
    setState('saving');
    setProblem(null);
    const answer = await save(values).catch(() => null);
    setState(answer?.ok ? 'saved' : 'idle');
    if (!answer?.ok) {
      const shown = showFieldErrors(form, values, answer?.error.fields);
      return setProblem(shown ? null : (answer?.error.message ?? unreachable));
    }
    kept.current = values;
    setSaved(values);
    dropDraft(key);
    onSaved?.(answer, values);
  }

  return {
    form,
    dirty,
    problem,
    state: state === 'saved' && dirty ? 'idle' : state,
    submit: () =>
      void once(() => {
        form.clearErrors();
        return form.handleSubmit(send)();
      }),
    discard: () => {
      setProblem(null);
      form.reset(saved);
    },
  };
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

/** False when a sentence belongs to no field of the form, so that it must stand elsewhere. */
function showFieldErrors<T extends FieldValues>(
  form: UseFormReturn<T>,
  values: T,
  fields: Record<string, string> = {},
): boolean {
  const known = Object.entries(fields).map(([path, message]) => [pathIn(values, path), message] as const);
  known.forEach(([path, message], at) => {
    if (path) form.setError(path, { message }, { shouldFocus: at === 0 });
  });
  return known.length > 0 && known.every(([path]) => path !== null);
}

/** The field that a path of the server names, or the one that it lies in. */
function pathIn<T extends FieldValues>(values: T, path: string): FieldPath<T> | null {
  const [head = '', index] = path.split('.');
  const isPath = (name: string): name is FieldPath<T> => head in values && name !== '';
  const value: unknown = values[head];
  const whole = index !== undefined && Array.isArray(value) && typeof value[Number(index)] === 'string';
  const name = whole ? path : head;
  return isPath(name) ? name : null;
}
