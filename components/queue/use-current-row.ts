'use client';

import { type RefObject, useState } from 'react';
import { rowId } from '@/components/queue/queue-row';
import type { QueueRow } from '@/lib/sequence/queue-schema';

/** The row that the keys act on: the first one, until another is chosen; it keeps the focus when rows come and go. */
export function useCurrentRow(rows: QueueRow[], title: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = rows.find(({ id }) => id === chosen) ?? rows[0] ?? null;

  function go(id: string) {
    setChosen(id);
    // Once the row stands on the screen: it may come back at this moment, or change its shape.
    requestAnimationFrame(() => {
      const row = document.getElementById(rowId(id));
      (row ?? title.current)?.focus({ preventScroll: true });
      row?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** The row beside the current one: +1 the next, −1 the one before. */
  function step(by: 1 | -1) {
    const at = rows.findIndex(({ id }) => id === current?.id);
    const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
    if (next) go(next.id);
  }

  /** The row is done with: the one after it is next. */
  function leave(row: QueueRow) {
    const at = rows.findIndex(({ id }) => id === row.id);
    const next = rows[at + 1] ?? rows[at - 1];
    if (next) go(next.id);
    else title.current?.focus();
  }

  return { current, go, step, leave };
}
