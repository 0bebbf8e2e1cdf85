'use client';

import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { SettingsForm } from '@/components/account/settings-form';
import { SavedField } from '@/components/form/saved-field';
import { useSavedForm } from '@/components/form/use-saved-form';
import { saveRetentionAction } from '@/lib/privacy/retention-actions';

type Values = { limited: boolean; retentionDays: string };

const PROPOSED_DAYS = 90;

/** How long the words of AI calls are kept. */
export function RetentionForm({ retentionDays }: { retentionDays: number | null }) {
  const [scrubbed, setScrubbed] = useState(0);
  const saved = useSavedForm<Values, { scrubbed: number }>({
    key: 'overtone.settings.retention',
    saved: { limited: retentionDays !== null, retentionDays: String(retentionDays ?? PROPOSED_DAYS) },
    save: (values) =>
      saveRetentionAction({
        retentionDays: values.limited ? Number(values.retentionDays.trim() || 'none') : null,
      }),
    onSaved: (answer) => setScrubbed(answer.scrubbed),
  });
  return (
    <SettingsForm of={saved} name="Retention" save="Save retention" done={scrubbedWords(scrubbed)}>
      <Days />
      <p className="mt-2 max-w-measure text-12 text-ink-3">
        Emptied are the prompt and the answer of each AI call that is older: when you save, and then once a
        day. This cannot be undone, and such a call cannot be replayed. Model, tokens, cost, time and error of
        the call stay, and so do people, sequences and messages.
      </p>
    </SettingsForm>
  );
}

function scrubbedWords(scrubbed: number): string | null {
  if (scrubbed === 0) return null;
  return scrubbed === 1 ? '1 call was emptied.' : `${scrubbed.toLocaleString('en-US')} calls were emptied.`;
}

function Days() {
  const { register } = useFormContext<Values>();
  const limited = useWatch<Values, 'limited'>({ name: 'limited' });
  return (
    <div className="grid gap-2">
      <label className="flex min-h-6 items-center gap-2 text-13 pointer-coarse:min-h-11">
        <input type="checkbox" {...register('limited')} className="size-4 accent-(--accent)" />
        Empty prompts and answers of old AI calls
      </label>
      {limited && (
        <SavedField<Values>
          name="retentionDays"
          label="Days to keep them"
          inputMode="numeric"
          className="max-w-[14rem]"
        />
      )}
    </div>
  );
}
