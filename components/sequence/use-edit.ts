'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useDraft } from '@/components/form/use-draft';
import { useOnce } from '@/components/form/use-once';
import { draftKey, type EditValues, keptEdit, valuesOf } from '@/components/sequence/edit-values';
import type { StepEdit } from '@/components/sequence/step-editing';
import { useToast } from '@/components/ui/toast';
import { editMessageAction } from '@/lib/sequence/edit-actions';
import type { StoredText } from '@/lib/sequence/stale-version';

const unreachable = 'The server does not answer. What you typed is kept; check that it runs, then try again.';

/** The typing of one message: saved on the version that it was begun on, else held against the one that is stored. */
export function useEdit({ view, message, state, open, refresh }: StepEdit) {
  const say = useToast();
  const [base] = useState(() => valuesOf(message, state));
  const form = useForm<EditValues>({ defaultValues: base });
  const forget = useDraft(form, {
    key: draftKey(view.sequence_id, state.id),
    merge: (draft) => keptEdit(base, draft) ?? base,
    own: (values) => values,
  });
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<string | null>(null);
  const [theirs, setTheirs] = useState<StoredText | null>(null);

  async function save(version: number): Promise<void> {
    setProblem(null);
    const { subject, content } = form.getValues();
    const place = { sequenceId: view.sequence_id, step: message.step, messageId: state.id };
    const answer = await editMessageAction({ ...place, version, subject, content }).catch(() => null);
    if (!answer?.ok) return setProblem(answer?.error.fields?.content ?? answer?.error.message ?? unreachable);
    if (answer.stored) return setTheirs(answer.stored);
    await leave(`Saved step ${message.step}`);
  }

  /** What was typed is given up or saved: nothing is kept of it. */
  async function leave(words: string) {
    forget();
    await refresh();
    open('read');
    say(words);
  }

  return {
    form,
    busy,
    problem,
    theirs,
    save: () => once(() => save(theirs?.version ?? form.getValues('version'))),
    discard: () => leave(`Step ${message.step} stays as it is stored`),
  };
}
