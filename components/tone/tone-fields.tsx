'use client';

import { type ReactNode, useState } from 'react';
import { Dial } from '@/components/tone/dial';
import { pressedPreset, shownPresets, toneOf } from '@/components/tone/pressed-preset';
import { LinkButton } from '@/components/ui/button';
import { type Preset, type Tone, type ToneDimension, toneDimensions } from '@/lib/tone/schema';
import { describeTone, toneWord } from '@/lib/tone/sentence';

const dials: Record<ToneDimension, { label: string; ends: [string, string] }> = {
  formality: { label: 'Formality', ends: ['chatty', 'formal'] },
  warmth: { label: 'Warmth', ends: ['matter-of-fact', 'warm'] },
  directness: { label: 'Directness', ends: ['hinting', 'blunt'] },
};

type Props = {
  value: Tone;
  presets: Preset[];
  onChange: (tone: Tone) => void;
  /** The words that go with the dials, where a preset's count too. */
  instructions?: string;
  onPick?: (preset: Preset) => void;
  /** What stands beside the chips. */
  children?: ReactNode;
};

/** The presets, the three dials and the sentence that says what they mean. */
export function ToneFields({ value, presets, onChange, instructions, onPick, children }: Props) {
  const pressed = pressedPreset(presets, value, instructions);
  const [all, setAll] = useState(false);
  const shown = all ? presets : shownPresets(presets, pressed);
  const more = presets.length - shown.length;
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">Tone</legend>
      <div className="flex flex-wrap items-center gap-1.5">
        <span aria-hidden="true" className="mr-1 basis-full text-13 font-semibold lg:basis-auto">
          Tone
        </span>
        {shown.map((preset) => (
          <PresetChip
            key={preset.id}
            name={preset.name}
            pressed={preset.id === pressed}
            onClick={() => (onPick ? onPick(preset) : onChange(toneOf(preset)))}
          />
        ))}
        {(all || more > 0) && (
          <LinkButton aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer presets' : `${more} more presets`}
          </LinkButton>
        )}
        {children}
      </div>
      <ToneDials value={value} onChange={onChange} />
    </fieldset>
  );
}

type DialsProps = { value: Tone; onChange: (tone: Tone) => void; idPrefix?: string };

/** The three dials alone, and the sentence that says what they mean. */
export function ToneDials({ value, onChange, idPrefix = 'tone' }: DialsProps) {
  return (
    <>
      <div className="mt-3 grid gap-1">
        {toneDimensions.map((dimension) => (
          <Dial
            key={dimension}
            id={`${idPrefix}-${dimension}`}
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
    </>
  );
}

function PresetChip({ name, pressed, onClick }: { name: string; pressed: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={pressed}
      onClick={onClick}
      className="inline-flex max-w-full min-h-[26px] wrap-anywhere text-left items-center rounded-full border border-line-2 px-[9px] text-12 text-ink-2 hover:bg-hover aria-pressed:border-accent aria-pressed:bg-accent-weak aria-pressed:font-semibold aria-pressed:text-ink pointer-coarse:min-h-11"
    >
      {name}
    </button>
  );
}
