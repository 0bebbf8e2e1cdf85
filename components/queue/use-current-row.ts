'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';
import { rowId } from '@/components/queue/queue-row';
import type { QueueRow } from '@/lib/sequence/queue-schema';

/** The row that the keys act on: the first one, until another is chosen; it keeps the focus when rows come and go. */
export function useCurrentRow(rows: QueueRow[], title: RefObject<HTMLElement | null>) {
  const [chosen, setChosen] = useState<{ id: string } | null>(null);
  const [followed, held] = [useRef<typeof chosen>(null), useRef<typeof chosen>(null)];
  const current = rows.find(({ id }) => id === chosen?.id) ?? rows[0] ?? null;

  // A row that comes back is here once the rows are read again. The title holds the focus for it, as long as nobody
  // takes it elsewhere.
  useEffect(() => {
    if (!chosen || followed.current === chosen) return;
    const row = document.getElementById(rowId(chosen.id));
    const isHeld = held.current === chosen;
    if (isHeld && document.activeElement !== title.current) followed.current = chosen;
    else if (row) {
      followed.current = chosen;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    } else if (!isHeld) {
      held.current = chosen;
      title.current?.focus();
    }
  });

  const go = (id: string) => setChosen({ id });

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
