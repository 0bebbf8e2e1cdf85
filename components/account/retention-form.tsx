'use client';

import { useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { SettingsForm } from '@/components/account/settings-form';
import { SavedField } from '@/components/form/saved-field';
import { useSavedForm } from '@/components/form/use-saved-form';
import type { Scrubbed } from '@/lib/ai/retention';
import { saveRetentionAction } from '@/lib/privacy/retention-actions';

type Values = { limited: boolean; retentionDays: string };

const PROPOSED_DAYS = 90;

/** How long the words of AI calls are kept. */
export function RetentionForm({ retentionDays }: { retentionDays: number | null }) {
  const [done, setDone] = useState<string | null>(null);
  const saved = useSavedForm<Values, Scrubbed>({
    key: 'overtone.settings.retention',
    saved: { limited: retentionDays !== null, retentionDays: String(retentionDays ?? PROPOSED_DAYS) },
    save: (values) =>
      saveRetentionAction({
        retentionDays: values.limited ? Number(values.retentionDays.trim() || 'none') : null,
      }),
    onSaved: (answer) => setDone(scrubbedWords(answer)),
  });
  return (
    <SettingsForm of={saved} name="Retention" save="Save retention" done={done}>
      <Days />
      <p className="mt-2 max-w-measure text-12 text-ink-3">
        Emptied are the prompt and the answer of each AI call that is older: when you save, and then once a
        day. This cannot be undone, and such a call cannot be replayed. Model, tokens, cost, time and error of
        the call stay, and so do people, sequences and messages.
      </p>
    </SettingsForm>
  );
}

function scrubbedWords({ scrubbed, isDone }: Scrubbed): string | null {
  if (scrubbed === 0) return null;
  if (scrubbed === 1) return '1 call was emptied.';
  const count = scrubbed.toLocaleString('en-US');
  return isDone ? `${count} calls were emptied.` : `${count} calls were emptied; the rest follows now.`;
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
