'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { Disclosure } from '@/components/form/disclosure';
import { described, FieldError, Hint } from '@/components/form/field';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { isOfPreset, pickedWords, toneOf } from '@/components/tone/pressed-preset';
import { SavePreset } from '@/components/tone/save-preset';
import { ToneFields } from '@/components/tone/tone-fields';
import { useToast } from '@/components/ui/toast';
import type { Preset } from '@/lib/tone/schema';

/** The dials and the presets; a preset brings its own words along. */
export function ComposeTone({ presets: known }: { presets: Preset[] }) {
  const { field } = useController<ComposeValues, 'tone'>({ name: 'tone' });
  const { watch, setValue, getValues } = useFormContext<ComposeValues>();
  const [presets, setPresets] = useState(known);
  const say = useToast();
  const instructions = watch('instructions');
  function pick(preset: Preset) {
    const before = getValues('instructions');
    const words = pickedWords(presets, preset, before);
    field.onChange(toneOf(preset));
    setValue('instructions', words, { shouldDirty: true });
    if (before.trim() !== '' && words !== before && !isOfPreset(presets, before))
      say(`Tone in words now says what ${preset.name} says`, () => setValue('instructions', before));
  }
  return (
    <ToneFields
      value={field.value}
      presets={presets}
      instructions={instructions}
      onChange={field.onChange}
      onPick={pick}
    >
      <SavePreset tone={field.value} instructions={instructions} onSaved={setPresets} />
      <Link
        href="/settings#learn"
        className="inline-flex min-h-6 items-center text-12 text-ink-2 underline hover:text-ink pointer-coarse:min-h-11"
      >
        Learn from my writing
      </Link>
    </ToneFields>
  );
}

/** What the dials cannot say. `unread` where the writer at work looks at the dials alone. */
export function ComposeInstructions({ unread }: { unread: boolean }) {
  const { register, watch, formState } = useFormContext<ComposeValues>();
  const error = formState.errors.instructions?.message;
  return (
    <Disclosure
      title="Tone in words"
      preview={watch('instructions')}
      aside="optional"
      needed={error !== undefined}
    >
      <textarea
        {...described('instructions', { error, hint: unread })}
        {...register('instructions', {
          maxLength: { value: 1000, message: 'The tone instructions may have at most 1,000 characters.' },
        })}
        aria-label="Tone in words"
        placeholder="British spelling. No talk of savings."
        className="field h-[68px]"
      />
      <FieldError id="instructions" error={error} />
      {unread && <Hint id="instructions">The built-in writer does not read this.</Hint>}
    </Disclosure>
  );
}
