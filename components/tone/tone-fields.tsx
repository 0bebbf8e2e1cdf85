'use client';

import { Dial } from '@/components/tone/dial';
import { type Tone, type ToneDimension, toneDimensions } from '@/lib/tone/schema';
import { describeTone, toneWord } from '@/lib/tone/sentence';

const dials: Record<ToneDimension, { label: string; ends: [string, string] }> = {
  formality: { label: 'Formality', ends: ['chatty', 'formal'] },
  warmth: { label: 'Warmth', ends: ['matter-of-fact', 'warm'] },
  directness: { label: 'Directness', ends: ['hinting', 'blunt'] },
};

export type Preset = Tone & { id: string; name: string };

type Props = { value: Tone; presets: Preset[]; onChange: (tone: Tone) => void };

/** The presets, the three dials and the sentence that says what they mean. */
export function ToneFields({ value, presets, onChange }: Props) {
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Tone</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        <span aria-hidden="true" className="mr-1 basis-full text-13 font-semibold lg:basis-auto">
          Tone
        </span>
        {presets.map((preset) => (
          <PresetChip
            key={preset.id}
            name={preset.name}
            pressed={toneDimensions.every((dimension) => preset[dimension] === value[dimension])}
            onClick={() => onChange(toneOf(preset))}
          />
        ))}
      </div>
      <div className="mt-3 grid gap-1">
        {toneDimensions.map((dimension) => (
          <Dial
            key={dimension}
            id={`tone-${dimension}`}
            label={dials[dimension].label}
            ends={dials[dimension].ends}
            value={value[dimension]}
            word={toneWord(dimension, value[dimension])}
            onChange={(next) => onChange({ ...value, [dimension]: next })}
          />
        ))}
      </div>
      <p
        aria-live="polite"
        className="mt-2 min-h-10 text-13 text-ink-2 before:text-ink-3 before:content-['“'] after:text-ink-3 after:content-['”']"
      >
        {describeTone(value)}
      </p>
    </fieldset>
  );
}

const toneOf = ({ formality, warmth, directness }: Preset): Tone => ({ formality, warmth, directness });

function PresetChip({ name, pressed, onClick }: { name: string; pressed: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className="inline-flex min-h-[26px] items-center rounded-full border border-line-2 px-[9px] text-12 text-ink-2 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-weak aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
    >
      {name}
    </button>
  );
}
