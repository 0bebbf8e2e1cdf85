'use client';

import { useController, useFormContext } from 'react-hook-form';
import { Disclosure } from '@/components/form/disclosure';
import { described, FieldError, Hint } from '@/components/form/field';
import type { ComposeValues } from '@/components/sequence/compose-values';
import { type Preset, ToneFields } from '@/components/tone/tone-fields';

export function ComposeTone({ presets }: { presets: Preset[] }) {
  const { field } = useController<ComposeValues, 'tone'>({ name: 'tone' });
  return <ToneFields value={field.value} presets={presets} onChange={field.onChange} />;
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
