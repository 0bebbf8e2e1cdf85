'use client';

import { useRef, useState } from 'react';
import { placeWords } from '@/components/queue/queue-row';
import type { Reply } from '@/components/sequence/reply-panel';
import type { MoveRequest } from '@/components/sequence/use-moves';
import type { RequestError } from '@/components/ui/request';
import {
  markAcceptedAction,
  markSentAction,
  recordReplyAction,
  skipStepAction,
  snoozeStepAction,
  stopOutreachAction,
} from '@/lib/sequence/outreach-actions';
import type { SnoozeUntil } from '@/lib/sequence/outreach-schema';
import type { QueueRow } from '@/lib/sequence/queue-schema';

export type Panel = 'sent' | 'accepted' | 'snoozed' | 'replied';
export type RowMoves = ReturnType<ReturnType<typeof useRowMoves>['of']>;

/** For so long after a row has left, the next one takes no press: it may be the second half of a double click. */
const SETTLING_MS = 400;

type Move = (request: MoveRequest) => Promise<RequestError | null>;

/** What can be done with a row of the queue, and which question about it is open. */
export function useRowMoves(
  move: Move,
  { leave, back }: { leave: (row: QueueRow) => void; back: () => void },
) {
  const [panel, setPanel] = useState<{ id: string; kind: Panel } | null>(null);
  const leftAt = useRef(Number.NEGATIVE_INFINITY);

  function of(row: QueueRow) {
    const { id: sequenceId, step, person } = row;
    const said = (words: string) => `${words}: ${person.name}, ${placeInText(row)}`;
    const close = () => {
      setPanel(null);
      back();
    };
    const now = (words: string, call: MoveRequest['call']) => {
      if (performance.now() - leftAt.current < SETTLING_MS) return;
      leftAt.current = performance.now();
      setPanel(null);
      leave(row);
      void move({ sequenceId, said: said(words), call });
    };
    /** A question is answered: it stays open while the answer is refused. */
    const answered = async (words: string, call: MoveRequest['call']) => {
      const refused = await move({ sequenceId, said: said(words), call, quiet: true });
      if (!refused) {
        setPanel(null);
        leave(row);
      }
      return refused;
    };
    const reason = async (answer: Promise<RequestError | null>) => (await answer)?.message ?? null;
    return {
      panel: panel?.id === sequenceId ? panel.kind : null,
      open: (kind: Panel) => setPanel({ id: sequenceId, kind }),
      close,
      sent: () => now('Marked sent', () => markSentAction({ sequenceId, step })),
      accepted: () => now('Accepted', () => markAcceptedAction({ sequenceId })),
      skip: () => now('Skipped', () => skipStepAction({ sequenceId, step })),
      stop: () => now('Stopped', () => stopOutreachAction({ sequenceId })),
      sentAt: (at: string) => reason(answered('Marked sent', () => markSentAction({ sequenceId, step, at }))),
      acceptedAt: (at: string) => reason(answered('Accepted', () => markAcceptedAction({ sequenceId, at }))),
      snooze: (until: SnoozeUntil) =>
        reason(answered('Snoozed', () => snoozeStepAction({ sequenceId, step, until }))),
      replied: (reply: Reply) => answered('Reply noted', () => recordReplyAction({ sequenceId, ...reply })),
    };
  }

  return { of, asking: panel !== null };
}

/** "message 2 of 4", and InMail by its name. */
const placeInText = (row: QueueRow) =>
  row.channel === 'inmail' ? placeWords(row) : placeWords(row).toLowerCase();
