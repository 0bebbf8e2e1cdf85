'use client';

import { PresetForm } from '@/components/tone/preset-form';
import { SpreadPicture } from '@/components/tone/spread-picture';
import { createPresetAction } from '@/lib/tone/actions';
import type { LearnedTone } from '@/lib/tone/learn';
import type { Preset } from '@/lib/tone/schema';

type Props = { learned: LearnedTone; onSaved: (name: string, presets: Preset[]) => void };

/** What the messages have in common, as a picture and in words, and the preset that comes of it. */
export function Learned({ learned, onSaved }: Props) {
  const { samples, notes, tone, instructions } = learned;
  return (
    <section aria-labelledby="learned-title" className="mt-4">
      <h3 id="learned-title" className="text-13">
        Your tone, read from {samples.length} messages
      </h3>
      <SpreadPicture learned={learned} />
      <p className="mt-3 text-12 text-ink-3">How you write</p>
      <ul className="mt-1 mb-3.5 grid gap-0.5 text-13">
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
        onCancel={() => undefined}
      />
    </section>
  );
}
