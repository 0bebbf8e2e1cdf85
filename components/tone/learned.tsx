'use client';

import { Gauges } from '@/components/tone/gauges';
import { PresetForm } from '@/components/tone/preset-form';
import { SpreadPicture } from '@/components/tone/spread-picture';
import { createPresetAction } from '@/lib/tone/actions';
import type { LearnedTone } from '@/lib/tone/learn';
import type { Preset } from '@/lib/tone/schema';

type Props = {
  learned: LearnedTone;
  /** The messages that it was read from. */
  texts: string[];
  onSaved: (name: string, presets: Preset[]) => void;
  onCancel: () => void;
};

/** What the messages have in common, as a picture and in words, and the preset that comes of it. */
export function Learned({ learned, texts, onSaved, onCancel }: Props) {
  const { samples, notes, tone, instructions } = learned;
  return (
    <section aria-labelledby="learned-title" className="mt-4">
      <h3 id="learned-title" className="text-13">
        Your tone, read from {samples.length} messages
      </h3>
      <SpreadPicture learned={learned} />
      <ol className="mt-3 grid gap-3 border-t border-line pt-3">
        {samples.map((sample, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is all that tells them apart.
          <li key={at} className="items-center gap-x-3 sm:grid sm:grid-cols-[130px_minmax(0,1fr)]">
            <p className="text-12 text-ink-3">
              Message {at + 1}, {sample.words} words
            </p>
            <Gauges target={tone} measured={sample.tone} text={texts[at] ?? ''} />
          </li>
        ))}
      </ol>
      <p className="mt-3 text-12 text-ink-3">How you write</p>
      <ul className="mt-1 grid gap-0.5 border-b border-line pb-3.5 text-13">
        {notes.map((note) => (
          <li key={note} className="before:mr-2 before:text-ink-3 before:content-['–'] wrap-anywhere">
            {note}
          </li>
        ))}
      </ul>
      <PresetForm
        id="learned"
        title="Preset from your writing"
        start={{ name: '', tone, instructions }}
        save={createPresetAction}
        onSaved={(answer, { name }) => onSaved(name, answer.presets)}
        onCancel={onCancel}
      />
    </section>
  );
}
