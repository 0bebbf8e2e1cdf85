'use client';

import { useEffect, useRef, useState } from 'react';
import { useToast } from '@/components/ui/toast';
import type { ErrorBody } from '@/lib/errors';
import { createPresetAction, deletePresetAction, movePresetAction } from '@/lib/tone/actions';
import type { Preset } from '@/lib/tone/schema';

const unreachable = 'The server does not answer. Check that it runs, then try again.';

/** The presets as they stand, and what can be done to them in a list. */
export function usePresets(initial: Preset[]) {
  const [presets, setPresets] = useState(initial);
  const [said, setSaid] = useState('');
  const say = useToast();
  // A row that moves loses the focus to the page; it is given back to its button.
  const focus = useRef<string | null>(null);
  useEffect(() => {
    if (focus.current) document.getElementById(focus.current)?.focus();
    focus.current = null;
  });

  async function asked<A extends { presets: Preset[] }>(
    answering: Promise<({ ok: true } & A) | ErrorBody>,
  ): Promise<A | null> {
    const answer = await answering.catch(() => null);
    if (!answer?.ok) {
      say(answer?.error.message ?? unreachable);
      return null;
    }
    setPresets(answer.presets);
    return answer;
  }

  async function move({ id, name }: Preset, to: 'up' | 'down') {
    const answer = await asked(movePresetAction({ id, to }));
    if (!answer) return;
    focus.current = `${id}-${to}`;
    const place = answer.presets.findIndex((preset) => preset.id === id) + 1;
    setSaid(`${name} is now number ${place} of ${answer.presets.length}`);
  }

  async function remove({ id, name }: Preset) {
    const answer = await asked(deletePresetAction({ id }));
    if (!answer) return;
    focus.current = 'new-preset';
    say(`Deleted the preset ${name}`, async () => {
      const back = await asked(createPresetAction(answer.deleted));
      if (back) say(`${name} is back`);
    });
  }

  return { presets, setPresets, move, remove, said };
}
