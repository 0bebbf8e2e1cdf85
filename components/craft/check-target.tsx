'use client';

import { useController } from 'react-hook-form';
import type { CheckValues } from '@/components/craft/check-values';
import { Disclosure } from '@/components/form/disclosure';
import { ToneFields } from '@/components/tone/tone-fields';
import { type Preset, toneDimensions } from '@/lib/tone/schema';

/** The tone that the message is held against, when it is. */
export function CheckTarget({ presets }: { presets: Preset[] }) {
  const { field: aimed } = useController<CheckValues, 'aimed'>({ name: 'aimed' });
  const { field: tone } = useController<CheckValues, 'tone'>({ name: 'tone' });
  const figures = toneDimensions.map((dimension) => tone.value[dimension]).join(', ');
  return (
    <Disclosure
      title="Target tone"
      preview={aimed.value ? figures : 'none, the tone is only measured'}
      aside="optional"
      needed={false}
    >
      <label className="mb-3 flex min-h-6 items-center gap-2 text-13 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={aimed.value}
          onChange={({ target }) => aimed.onChange(target.checked)}
          className="size-4 accent-(--accent)"
        />
        Hold the tone against these dials
      </label>
      <ToneFields
        value={tone.value}
        presets={presets}
        onChange={(next) => {
          tone.onChange(next);
          aimed.onChange(true);
        }}
      />
    </Disclosure>
  );
}
