'use client';

import { useEffect, useRef, useState } from 'react';
import { described, FieldError } from '@/components/form/field';
import { useOnce } from '@/components/form/use-once';
import { Button } from '@/components/ui/button';
import { useToast } from '@/components/ui/toast';
import { createPresetAction, deletePresetAction } from '@/lib/tone/actions';
import type { Preset, Tone } from '@/lib/tone/schema';

type Props = {
  tone: Tone;
  instructions: string;
  /** The presets as they stand afterwards. */
  onSaved: (presets: Preset[]) => void;
};

const unreachable = 'The server does not answer. Check that it runs, then try again.';

/** Keeps dials and words under a name. It lies inside another form, so it is none itself. */
export function SavePreset({ tone, instructions, onSaved }: Props) {
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [error, setError] = useState<string>();
  const { busy, once } = useOnce();
  const field = useRef<HTMLInputElement>(null);
  const say = useToast();
  // The field takes the place of the button that was pressed.
  useEffect(() => {
    if (open) field.current?.focus();
  }, [open]);

  async function save() {
    setError(undefined);
    const answer = await createPresetAction({ name, ...tone, instructions }).catch(() => null);
    if (!answer?.ok) return setError(answer?.error.fields?.name ?? answer?.error.message ?? unreachable);
    onSaved(answer.presets);
    setOpen(false);
    setName('');
    say(`Saved the preset ${name.trim()}`, async () => {
      const undone = await deletePresetAction({ id: answer.id }).catch(() => null);
      if (undone?.ok) onSaved(undone.presets);
      else say(undone?.error.message ?? unreachable);
    });
  }

  if (!open)
    return (
      <button
        type="button"
        onClick={() => setOpen(true)}
        className="inline-flex min-h-[26px] items-center rounded-full border border-dashed border-line-3 px-[9px] text-12 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
      >
        Save as preset
      </button>
    );
  return (
    <div className="basis-full pt-1">
      <div className="flex flex-wrap gap-2">
        <input
          {...described('preset-name', { error })}
          ref={field}
          aria-label="Name of the preset"
          placeholder="Name of the preset"
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== 'Escape') return;
            event.preventDefault();
            event.stopPropagation();
            if (event.key === 'Enter') void once(save);
            else setOpen(false);
          }}
          className="field min-w-0 flex-[1_1_160px]"
        />
        <Button onClick={() => once(save)} aria-disabled={busy}>
          Save preset
        </Button>
        <Button look="quiet" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
      <FieldError id="preset-name" error={error} />
    </div>
  );
}
