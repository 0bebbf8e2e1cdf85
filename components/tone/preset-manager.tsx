'use client';

import { useState } from 'react';
import { LearnTone } from '@/components/tone/learn-tone';
import { PresetForm } from '@/components/tone/preset-form';
import { PresetRow } from '@/components/tone/preset-row';
import { toneOf } from '@/components/tone/pressed-preset';
import { usePresets } from '@/components/tone/use-presets';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { changePresetAction, createPresetAction } from '@/lib/tone/actions';
import type { Preset } from '@/lib/tone/schema';

/** The presets of the workspace: made, changed, put in order, deleted, or learned from own messages. */
export function PresetManager({ presets: initial }: { presets: Preset[] }) {
  const { presets, setPresets, move, remove, said } = usePresets(initial);
  const [open, setOpen] = useState<string | null>(null);
  const say = useToast();
  function saved(name: string, now: Preset[]) {
    setPresets(now);
    setOpen(null);
    say(`Saved the preset ${name.trim()}`);
  }
  return (
    <>
      {presets.length === 0 && <p className="text-13 text-ink-2">There is no preset. Make the first one.</p>}
      <ul aria-label="Tone presets" className="divide-y divide-line border-y border-line empty:hidden">
        {presets.map((preset, at) => (
          <li key={preset.id}>
            {open === preset.id ? (
              <PresetForm
                id={preset.id}
                title={`Change ${preset.name}`}
                start={{
                  name: preset.name,
                  tone: toneOf(preset),
                  instructions: preset.instructions ?? '',
                }}
                save={(values) => changePresetAction({ id: preset.id, ...values })}
                onSaved={(answer, { name }) => saved(name, answer.presets)}
                onCancel={() => setOpen(null)}
              />
            ) : (
              <PresetRow
                preset={preset}
                first={at === 0}
                last={at === presets.length - 1}
                onMove={(to) => move(preset, to)}
                onEdit={() => setOpen(preset.id)}
                onDelete={() => remove(preset)}
              />
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="sr-only">
        {said}
      </p>
      {open === 'new' ? (
        <PresetForm
          id="new"
          title="New preset"
          start={{ name: '', tone: { formality: 50, warmth: 50, directness: 50 }, instructions: '' }}
          save={createPresetAction}
          onSaved={(answer, { name }) => saved(name, answer.presets)}
          onCancel={() => setOpen(null)}
        />
      ) : (
        <Button id="new-preset" className="mt-3" onClick={() => setOpen('new')}>
          New preset
        </Button>
      )}
      <div className="mt-4">
        <LearnTone onSaved={saved} />
      </div>
    </>
  );
}
