'use client';

import { useState } from 'react';
import type { Reply } from '@/components/sequence/reply-panel';
import { type MoveRequest, useMoves } from '@/components/sequence/use-moves';
import type { RequestError } from '@/components/ui/request';
import {
  markAcceptedAction,
  markSentAction,
  recordReplyAction,
  reopenOutreachAction,
  skipStepAction,
  snoozeStepAction,
  stopOutreachAction,
} from '@/lib/sequence/outreach-actions';
import type { SnoozeUntil } from '@/lib/sequence/outreach-schema';
import type { SequenceView } from '@/lib/sequence/schema';

export type Panel = 'sent' | 'accepted' | 'snoozed' | 'replied';
export type ViewerMoves = ReturnType<typeof useViewerMoves>;

/** What can be done with the sequence that is open, and which question about it stands. */
export function useViewerMoves(view: SequenceView | undefined) {
  const { move, undo, undoLast, busy } = useMoves();
  const [panel, setPanel] = useState<Panel | null>(null);
  const sequenceId = view?.sequence_id ?? '';
  const step = view?.outreach.current_step ?? 1;
  const said = (words: string) => `${words}: ${view?.prospect.name}, step ${step}`;

  function close() {
    setPanel(null);
    refocus(step);
  }
  /** A second press while the first is under way would act on the step after. */
  async function now(words: string, call: MoveRequest['call']) {
    if (busy) return;
    setPanel(null);
    await move({ sequenceId, said: said(words), call });
    refocus(step);
  }
  async function answered(words: string, call: MoveRequest['call']): Promise<RequestError | null> {
    const refused = await move({ sequenceId, said: said(words), call, quiet: true });
    if (!refused) close();
    return refused;
  }
  const reason = async (answer: Promise<RequestError | null>) => (await answer)?.message ?? null;

  return {
    panel,
    close,
    open: setPanel,
    sent: () => void now('Marked sent', () => markSentAction({ sequenceId, step })),
    accepted: () => void now('Accepted', () => markAcceptedAction({ sequenceId })),
    skip: () => void now('Skipped', () => skipStepAction({ sequenceId, step })),
    stop: () => void now('Stopped', () => stopOutreachAction({ sequenceId })),
    reopen: () => void now('Reopened', () => reopenOutreachAction({ sequenceId })),
    sentAt: (at: string) => reason(answered('Marked sent', () => markSentAction({ sequenceId, step, at }))),
    acceptedAt: (at: string) => reason(answered('Accepted', () => markAcceptedAction({ sequenceId, at }))),
    snooze: (until: SnoozeUntil) =>
      reason(answered('Snoozed', () => snoozeStepAction({ sequenceId, step, until }))),
    replied: (reply: Reply) => answered('Reply noted', () => recordReplyAction({ sequenceId, ...reply })),
    /** The newest move of the sequence, also one of another day. */
    undo: () => {
      const last = view?.moves.at(-1);
      if (last) void undo({ sequenceId, moveId: last.id });
      else undoLast();
    },
  };
}

/** What was pressed may be gone: the step that it stood on takes the focus. */
function refocus(step: number) {
  requestAnimationFrame(() => {
    if (document.activeElement && document.activeElement !== document.body) return;
    document.getElementById(`step-${step}`)?.focus({ preventScroll: true });
  });
}
