'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { described, Field } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { EntryFoot } from '@/components/prospect/entry-foot';
import { unreachable } from '@/components/prospect/use-change';
import { messageChannelWords } from '@/components/prospect/words';
import { messageChannels } from '@/db/schema/values';
import type { DraftFields } from '@/lib/draft/input';
import type { ErrorBody } from '@/lib/errors';

export type DraftValues = { channel: string; content: string; event: string };
export const emptyDraft: DraftValues = { channel: 'linkedin_message', content: '', event: '' };

type Props = {
  formId: string;
  label: string;
  initial: DraftValues;
  submit: string;
  onSubmit: (draft: DraftFields) => Promise<{ ok: true } | ErrorBody | null>;
  onCancel?: () => void;
};

/** A message that somebody writes by hand. */
export function DraftForm({ formId, label, initial, submit, onSubmit, onCancel }: Props) {
  const form = useForm<DraftValues>({ defaultValues: initial });
  const { busy, once } = useOnce();
  const [problem, setProblem] = useState<string | null>(null);
  const { errors } = form.formState;
  const id = (name: keyof DraftValues) => `${formId}-${name}`;
  const tied = (name: keyof DraftValues) => ({
    ...described(id(name), { error: errors[name]?.message }),
    ...form.register(name),
  });

  async function save({ channel, content, event }: DraftValues) {
    setProblem(null);
    const answer = await onSubmit({
      channel: messageChannels.find((one) => one === channel) ?? 'linkedin_message',
      content,
      event: event.trim() || null,
    });
    if (answer?.ok) return form.reset(initial);
    const refused = (['content', 'event'] as const).flatMap((name) => {
      const message = answer?.error.fields?.[`draft.${name}`];
      return message ? [{ name, message }] : [];
    });
    if (refused.length === 0) setProblem(answer?.error.message ?? unreachable);
    refused.forEach(({ name, message }, i) => {
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
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id={id('channel')} label="Channel">
          <select {...tied('channel')} className="field">
            {messageChannels.map((channel) => (
              <option key={channel} value={channel}>
                {messageChannelWords[channel]}
              </option>
            ))}
          </select>
        </Field>
        <Field id={id('event')} label="Event" error={errors.event?.message}>
          <input {...tied('event')} className="field" autoComplete="off" />
        </Field>
      </div>
      <Field id={id('content')} label="Draft" error={errors.content?.message}>
        <textarea {...tied('content')} rows={4} className="field" dir="auto" />
      </Field>
      <EntryFoot {...{ problem, busy, submit, onCancel }} />
    </form>
  );
}
