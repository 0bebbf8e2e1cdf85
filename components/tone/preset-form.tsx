'use client';

import { FormProvider, useController } from 'react-hook-form';
import { SavedField } from '@/components/form/saved-field';
import { useSavedForm } from '@/components/form/use-saved-form';
import { ToneDials } from '@/components/tone/tone-fields';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { ErrorBody } from '@/lib/errors';
import type { Preset, Tone } from '@/lib/tone/schema';

export type PresetValues = { name: string; tone: Tone; instructions: string };
export type PresetsAnswer = { presets: Preset[] };

type Props = {
  /** Tells this form from the others on the page, and names its draft. */
  id: string;
  title: string;
  start: PresetValues;
  save: (values: {
    name: string;
    formality: number;
    warmth: number;
    directness: number;
    instructions: string;
  }) => Promise<({ ok: true } & PresetsAnswer) | ErrorBody>;
  onSaved: (answer: PresetsAnswer, values: PresetValues) => void;
  onCancel: () => void;
};

/** Name, dials and words of a preset. */
export function PresetForm({ id, title, start, save, onSaved, onCancel }: Props) {
  const saved = useSavedForm<PresetValues, PresetsAnswer>({
    key: `overtone.preset.${id}`,
    saved: start,
    save: ({ name, tone, instructions }) => save({ name, ...tone, instructions }),
    onSaved,
  });
  return (
    <FormProvider {...saved.form}>
      <form
        noValidate
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault();
          saved.submit();
        }}
        className="py-3.5"
      >
        <SavedField<PresetValues> name="name" id={`${id}-name`} label="Name" className="max-w-[22rem]" />
        <Dials idPrefix={id} />
        <SavedField<PresetValues>
          name="instructions"
          id={`${id}-instructions`}
          label="Tone in words"
          hint="A model reads this; the built-in writer goes by the dials alone."
          placeholder="British spelling. No talk of savings."
          height={4.75}
          className="mt-3"
        />
        {saved.problem && (
          <Notice kind="fail" role="alert" className="mt-3">
            {saved.problem}
          </Notice>
        )}
        <div className="mt-3.5 flex flex-wrap gap-2">
          <Button type="submit" look="primary" aria-disabled={saved.state === 'saving'}>
            Save preset
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              saved.discard();
              onCancel();
            }}
          >
            Cancel
          </Button>
        </div>
      </form>
    </FormProvider>
  );
}

function Dials({ idPrefix }: { idPrefix: string }) {
  const { field } = useController<PresetValues, 'tone'>({ name: 'tone' });
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Tone</legend>
      <ToneDials value={field.value} onChange={field.onChange} idPrefix={idPrefix} />
    </fieldset>
  );
}
