'use client';

import { wasSent } from '@/components/queue/queue-row';
import type { RowMoves } from '@/components/queue/use-row-moves';
import { isTaken, useKeys } from '@/components/ui/keys';
import type { QueueRow } from '@/lib/sequence/queue-schema';

type Given = {
  /** Whether single keys are switched on. */
  on: boolean;
  row: QueueRow | null;
  moves: RowMoves | null;
  step: (by: 1 | -1) => void;
  undo: () => void;
};

const press = (id: string) => document.getElementById(id)?.click();

/** The keys of the queue, outside of fields. Enter opens the sequence only where it would press nothing else. */
export function useQueueKeys({ on, row, moves, step, undo }: Given) {
  useKeys((event) => {
    const key = event.key.toLowerCase();
    if (!on || event.shiftKey || isTaken(event) || (event.repeat && !'jk'.includes(key))) return;
    const waits = row?.waiting_for === 'acceptance';
    const acts: Record<string, (() => void) | undefined> = {
      j: () => step(1),
      k: () => step(-1),
      u: undo,
      c: () => press('queue-copy'),
      o: () => press('queue-profile'),
      // What waits to be accepted is not sent by one key, which may have been pressed twice.
      s: waits ? undefined : moves?.sent,
      x: moves?.skip,
      r: row && wasSent(row) ? () => moves?.open('replied') : undefined,
      z: waits ? undefined : () => moves?.open('snoozed'),
      a: waits ? moves?.accepted : undefined,
      '/': () => document.getElementById('queue-search')?.focus(),
      enter: isOnControl(event) ? undefined : () => press('queue-open-sequence'),
    };
    const act = acts[key];
    if (!act) return;
    event.preventDefault();
    act();
  });
}

const isOnControl = ({ target }: KeyboardEvent) =>
  target instanceof HTMLElement && target.closest('a, button, summary') !== null;
