'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { EntryFoot } from '@/components/prospect/entry-foot';
import {
  emptyInteraction,
  entryErrors,
  type InteractionValues,
  interactionValues,
  toInteraction,
} from '@/components/prospect/interaction-values';
import { unreachable } from '@/components/prospect/use-change';
import { interactionWords } from '@/components/prospect/words';
import { interactionTypes, outcomes, sentiments } from '@/db/schema/values';
import type { ErrorBody } from '@/lib/errors';
import { outcomeWords, sentimentWords } from '@/lib/prospect/format';
import type { InteractionFields } from '@/lib/prospect/input';

type Props = {
  /** Tells the fields of two forms on one page apart. */
  formId: string;
  label: string;
  /** What it is at first: a note is a text and a day, the other kinds have more. */
  type: InteractionFields['type'];
  /** The entry that is edited; none is added. */
  before?: InteractionFields;
  /** Its sequence counts it as the reply on that day. */
  counted?: boolean;
  submit: string;
  onSubmit: (fields: InteractionFields) => Promise<{ ok: true } | ErrorBody | null>;
  onCancel?: () => void;
};

/** What passed between us and a person, or a note. */
export function InteractionForm(props: Props) {
  const { formId, label, type, before, counted, submit, onSubmit, onCancel } = props;
  const note = type === 'note';
  const initial = before ? interactionValues(before) : emptyInteraction(type);
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
    const answer = await onSubmit(toInteraction(values, { before }));
    if (answer?.ok) return form.reset(initial);
    const refused = entryErrors(answer?.error.fields);
    if (refused.length === 0) setProblem(answer?.error.message ?? unreachable);
    refused.forEach(([name, message], i) => {
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
      {counted && (
        <p className="text-12 text-ink-2">
          Its sequence counts this reply on its day. To change that, or what it is, undo the reply there and
          note it again.
        </p>
      )}
      {!note && !counted && (
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
