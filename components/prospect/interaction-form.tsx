'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { EntryFoot } from '@/components/prospect/entry-foot';
import { entryErrors, type InteractionValues, toInteraction } from '@/components/prospect/interaction-values';
import { unreachable } from '@/components/prospect/use-change';
import { interactionWords, outcomeWords, sentimentWords } from '@/components/prospect/words';
import { interactionTypes, outcomes, sentiments } from '@/db/schema/values';
import type { ErrorBody } from '@/lib/errors';
import type { InteractionFields } from '@/lib/prospect/input';

type Props = {
  /** Tells the fields of two forms on one page apart. */
  formId: string;
  label: string;
  initial: InteractionValues;
  /** A note is a text and a day; the other kinds have more. */
  note: boolean;
  submit: string;
  onSubmit: (fields: InteractionFields) => Promise<{ ok: true } | ErrorBody | null>;
  onCancel?: () => void;
};

/** What passed between us and a person, or a note. */
export function InteractionForm({ formId, label, initial, note, submit, onSubmit, onCancel }: Props) {
  const form = useForm<InteractionValues>({ defaultValues: initial });
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<string | null>(null);
  const { errors } = form.formState;
  const id = (name: keyof InteractionValues) => `${formId}-${name}`;
  const tied = (name: keyof InteractionValues) => ({
    ...described(id(name), { error: errors[name]?.message }),
    ...form.register(name),
  });
  const field = (name: keyof InteractionValues, words: string, control: React.ReactNode) => (
    <Field id={id(name)} label={words} error={errors[name]?.message}>
      {control}
    </Field>
  );
  const options = (list: Record<string, string>, names: readonly string[]) =>
    names.map((name) => (
      <option key={name} value={name}>
        {list[name]}
      </option>
    ));

  async function save(values: InteractionValues) {
    setProblem(null);
    const answer = await onSubmit(toInteraction(values));
    if (answer?.ok) return form.reset(initial);
    setProblem(answer?.error.message ?? unreachable);
    entryErrors(answer?.error.fields).forEach(([name, message], i) => {
      form.setError(name, { message }, { shouldFocus: i === 0 });
    });
  }

  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={form.handleSubmit((values) => once(() => save(values)))}
      className="grid gap-3"
    >
      {!note && (
        <div className="grid gap-3 sm:grid-cols-2">
          {field(
            'type',
            'What',
            <select {...tied('type')} className="field">
              {options(
                interactionWords,
                interactionTypes.filter((type) => type !== 'note'),
              )}
            </select>,
          )}
          {field('when', 'When', <input {...tied('when')} type="datetime-local" className="field" />)}
        </div>
      )}
      {!note &&
        field(
          'subject',
          'Subject',
          <input {...tied('subject')} className="field" dir="auto" autoComplete="off" />,
        )}
      {field(
        'content',
        note ? 'Note' : 'What was said',
        <textarea {...tied('content')} rows={note ? 3 : 4} className="field" dir="auto" />,
      )}
      {!note && (
        <div className="grid gap-3 sm:grid-cols-3">
          {field(
            'sentiment',
            'Mood',
            <select {...tied('sentiment')} className="field">
              <option value="">Not noted</option>
              {options(sentimentWords, sentiments)}
            </select>,
          )}
          {field(
            'outcome',
            'Outcome',
            <select {...tied('outcome')} className="field">
              <option value="">Open</option>
              {options(outcomeWords, outcomes)}
            </select>,
          )}
          {field(
            'event',
            'Event',
            <input {...tied('event')} className="field" autoComplete="off" placeholder="LogiMAT 2026" />,
          )}
        </div>
      )}
      <EntryFoot {...{ problem, busy, submit, onCancel }} />
    </form>
  );
}
