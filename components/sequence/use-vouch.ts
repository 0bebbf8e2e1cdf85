'use client';

import { useState } from 'react';
import { useToast } from '@/components/ui/toast';
import { takeBackVouchAction, vouchForClaimAction } from '@/lib/sequence/actions';

export type Vouching = {
  /** The words of the claim that is being changed. */
  busy: string | null;
  /** The words that were changed last: their button has the focus. */
  last: string | null;
  keep: (quote: string) => void;
  takeBack: (quote: string) => void;
};

type Of = { sequenceId: string; step: number; onChanged: () => Promise<unknown> };

/** "Keep, I know it is true", and the way back. */
export function useVouch({ sequenceId, step, onChanged }: Of): Vouching {
  const say = useToast();
  const [busy, setBusy] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  async function change(act: typeof vouchForClaimAction, quote: string, done: string) {
    if (busy !== null) return;
    setBusy(quote);
    const answer = await act({ sequenceId, step, quote }).catch(() => null);
    if (answer?.ok) {
      setLast(quote);
      await onChanged();
    }
    setBusy(null);
    say(answer?.ok ? done : (answer?.error.message ?? 'The server does not answer. Nothing was changed.'));
  }
  return {
    busy,
    last,
    keep: (quote) => change(vouchForClaimAction, quote, `Kept on your word in step ${step}`),
    takeBack: (quote) => change(takeBackVouchAction, quote, `Taken back in step ${step}`),
  };
}
