'use client';

import { useSearchParams } from 'next/navigation';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { saveDraft, useDraft } from '@/components/form/use-draft';
import {
  type ComposeDefaults,
  type ComposeValues,
  fieldErrors,
  fromDraft,
  initialValues,
  personOf,
  toInput,
  withoutPerson,
  withPerson,
} from '@/components/sequence/compose-values';
import type { PersonBrief } from '@/lib/prospect/brief';
import { generateSequenceAction, stopSequenceAction } from '@/lib/sequence/actions';

const draftKey = 'overtone.compose';
const unreachable = 'The server does not answer. What you typed is kept; check that it runs, then try again.';

/**
 * The form's state and its three verbs: write, stop, and start over with the next person. Which sequence is shown stands
 * in the address alone, so that Back, the menu and a reload agree with the screen.
 */
export function useCompose(defaults: ComposeDefaults, person: PersonBrief | null) {
  const [initial] = useState(() => {
    const values = initialValues(defaults);
    return person ? withPerson(values, person) : values;
  });
  const form = useForm<ComposeValues>({
    defaultValues: initial,
    mode: 'onSubmit',
    reValidateMode: 'onChange',
  });
  /** Of a draft, the settings: whom it is about, the page that it was opened from has said. */
  const merge = (draft: unknown) => {
    const values = fromDraft(initial, draft);
    return person ? withPerson(values, person) : values;
  };
  useDraft(form, { key: draftKey, merge, own: personOf });
  useEffect(() => {
    if (!person) return;
    // From here on the form holds the person: what is typed next survives a reload.
    saveDraft(draftKey, form.getValues(), personOf(form.getValues()));
    window.history.replaceState(null, '', '/');
  }, [form, person]);
  const sequenceId = useSearchParams().get('sequence') || null;
  // Asked for, then answered, and over once the address says so.
  const [started, setStarted] = useState<{ id: string | null } | null>(null);
  if (started?.id && started.id === sequenceId) setStarted(null);
  const [problem, setProblem] = useState<string | null>(null);
  const keys = useRef({ asked: '', key: '' });
  const sent = useRef('');

  /** Whoever has left the screen before the answer came stays where they are. */
  function show(id: string | null) {
    if (window.location.pathname !== '/') return;
    window.history.pushState(null, '', id ? `/?sequence=${id}` : '/');
  }

  async function write(values: ComposeValues) {
    setStarted({ id: null });
    setProblem(null);
    saveDraft(draftKey, values, personOf(values));
    sent.current = JSON.stringify(values);
    const input = toInput(values, keyFor(keys.current, values));
    const answer = await generateSequenceAction(input).catch(() => null);
    setStarted(answer?.ok ? { id: answer.sequence_id } : null);
    if (answer) keys.current = { asked: '', key: '' };
    if (answer?.ok) return show(answer.sequence_id);
    setProblem(answer?.error.message ?? unreachable);
    showFieldErrors(form, answer?.error.fields);
  }

  async function stop() {
    if (!sequenceId) return;
    const answer = await stopSequenceAction({ sequenceId }).catch(() => null);
    if (!answer?.ok) setProblem(answer?.error.message ?? unreachable);
  }

  /** A finished person is no draft any more: the next visit starts with the settings alone. */
  const finish = useCallback(() => {
    const values = form.getValues();
    if (JSON.stringify(values) === sent.current)
      saveDraft(draftKey, withoutPerson(values), personOf(withoutPerson(values)));
  }, [form]);

  function next() {
    form.reset(withoutPerson(form.getValues()));
    saveDraft(draftKey, form.getValues(), personOf(form.getValues()));
    show(null);
    // The form, just reset, does not know its fields again before the next render.
    document.getElementById('url')?.focus();
  }

  return {
    form,
    sequenceId,
    starting: started !== null,
    problem,
    stop,
    next,
    finish,
    submit: form.handleSubmit(write),
  };
}

/** The same request, sent again because no answer came, carries the same key and is not written twice. */
function keyFor(last: { asked: string; key: string }, values: ComposeValues): string {
  const asked = JSON.stringify(values);
  if (last.asked !== asked) Object.assign(last, { asked, key: newKey() });
  return last.key;
}

/** Not `randomUUID`, which browsers keep from pages over plain http. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

function showFieldErrors(form: UseFormReturn<ComposeValues>, fields: Record<string, string> | undefined) {
  fieldErrors(fields).forEach(([name, message], i) => {
    form.setError(name, { message }, { shouldFocus: i === 0 });
  });
}
