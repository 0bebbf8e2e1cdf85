'use client';

import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { isAbout, onForget } from '@/components/form/forget';
import { mergeDraft } from '@/components/form/merge-draft';
import { unfinished } from '@/components/form/unfinished';
import { useOnce } from '@/components/form/use-once';
import { MovePanel } from '@/components/sequence/move-panel';
import { Button } from '@/components/ui/button';
import { isoOf, localMoment } from '@/components/ui/local-input';
import type { RequestError } from '@/components/ui/request';
import { type Outcome, outcomes, type Sentiment, sentiments } from '@/db/schema/values';
import { outcomeWords, sentimentWords } from '@/lib/prospect/format';

export type Reply = { outcome: Outcome | null; sentiment: Sentiment | null; at: string; content: string };

type Values = { outcome: Outcome | ''; sentiment: Sentiment | ''; at: string; content: string };

type Props = {
  /** The sequence; makes the ids of the fields its own. */
  id: string;
  /** The reason why it was refused; null when it was done. */
  onNote: (reply: Reply) => Promise<RequestError | null>;
  onClose: () => void;
};

const empty = (): Values => ({ outcome: '', sentiment: '', at: localMoment(), content: '' });

/** What the person answered, when, and what it means. Closing it loses nothing while the page stands. */
export function ReplyPanel({ id, onNote, onClose }: Props) {
  const key = `overtone.reply.${id}`;
  const { register, handleSubmit, formState, setError, getValues, reset } = useForm<Values>({
    defaultValues: mergeDraft(empty(), unfinished.get(key)),
  });
  const { busy, once } = useOnce();
  const noted = useRef(false);
  useEffect(() => {
    const remember = onForget((marks) => {
      if (!isAbout(key, marks)) return;
      noted.current = true;
      reset(empty());
    });
    return () => {
      remember();
      if (noted.current) unfinished.delete(key);
      else unfinished.set(key, getValues());
    };
  }, [key, getValues, reset]);
  async function note({ outcome, sentiment, at, content }: Values) {
    const reply = { outcome: outcome || null, sentiment: sentiment || null, content };
    noted.current = true;
    const refused = await onNote({ ...reply, at: isoOf(at) ?? '' });
    if (!refused) return;
    noted.current = false;
    const fields = Object.entries(refused.fields).filter(([field]) => field in getValues());
    for (const [field, message] of fields) setError(field as keyof Values, { message });
    if (fields.length === 0) setError('root', { message: refused.message });
  }
  const { errors } = formState;
  const idOf = (field: keyof Values) => `${id}-reply-${field}`;
  return (
    <MovePanel label="Reply received" onClose={onClose}>
      <form
        noValidate
        onSubmit={handleSubmit((values) => once(() => note(values)))}
        className="grid gap-3 sm:grid-cols-3"
      >
        <Field id={idOf('outcome')} label="What it means" error={errors.outcome?.message}>
          <select
            {...described(idOf('outcome'), { error: errors.outcome?.message })}
            {...register('outcome')}
            className="field"
          >
            <option value="">Not clear yet</option>
            {outcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {outcomeWords[outcome]}
              </option>
            ))}
          </select>
        </Field>
        <Field id={idOf('sentiment')} label="How it sounds" error={errors.sentiment?.message}>
          <select
            {...described(idOf('sentiment'), { error: errors.sentiment?.message })}
            {...register('sentiment')}
            className="field"
          >
            <option value="">Hard to say</option>
            {sentiments.map((sentiment) => (
              <option key={sentiment} value={sentiment}>
                {sentimentWords[sentiment]}
              </option>
            ))}
          </select>
        </Field>
        <Field id={idOf('at')} label="Received at" error={errors.at?.message}>
          <input
            {...described(idOf('at'), { error: errors.at?.message })}
            {...register('at', { validate: (at) => isoOf(at) !== null || 'Choose a day and a time.' })}
            type="datetime-local"
            className="field"
          />
        </Field>
        <Field
          id={idOf('content')}
          label="What they wrote"
          error={errors.content?.message}
          className="sm:col-span-3"
        >
          <textarea
            {...described(idOf('content'), { error: errors.content?.message })}
            {...register('content')}
            rows={3}
            className="field"
          />
        </Field>
        {errors.root && (
          <p role="alert" className="text-12 font-semibold text-fail wrap-anywhere sm:col-span-3">
            {errors.root.message}
          </p>
        )}
        <div className="flex flex-wrap gap-2 sm:col-span-3">
          <Button type="submit" aria-disabled={busy} aria-busy={busy}>
            Note the reply
          </Button>
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
        </div>
      </form>
    </MovePanel>
  );
}
