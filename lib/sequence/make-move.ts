import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { messageSequences, messages, sequenceMoves } from '@/db/schema';
import type { OutreachState } from '@/db/schema/documents';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import { followContact } from '@/lib/prospect/contact';
import { requireContactable } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { afterMove, type OutreachMove } from './outreach';
import { columnsOfState, lockStanding, type Standing } from './standing';

export type Moved = { move_id: string };

type Request = {
  sequenceId: string;
  /** The step that the person has before them, where the move is about one. */
  step?: number;
};

/** What a move does besides; `moveId` names it beforehand and `before` is what undoing finds. */
type Also = (
  scope: Scope,
  standing: Standing,
  next: OutreachState,
) => Promise<{ moveId?: string; before?: Partial<OutreachState> }>;

/**
 * One move, whole or not at all: the new state (only where the sequence still stands as it was read), the message, the
 * move with what was before, the activity, and the person's last contact.
 * @throws {AppError} `conflict` where somebody was faster or the move does not fit, `invalid` for an impossible date.
 */
export function makeMove(
  scope: Scope,
  { sequenceId, step }: Request,
  move: OutreachMove,
  also: Also = async () => ({}),
): Promise<Moved> {
  return transact(scope, async (inner) => {
    const standing = await lockStanding(inner, sequenceId);
    // Everything else may still be put on record.
    if (move.kind === 'sent' || move.kind === 'reopened') await requireContactable(inner, standing.person.id);
    if (step !== undefined && step !== standing.state.currentStep) throw alreadyDone(standing, step);
    const { state, steps, pace, person } = standing;
    const next = afterMove(state, steps, move, pace);
    const extra = await also(inner, standing, next);
    await setState(inner, sequenceId, state, next);
    const happenedAt = momentOf(move, next, pace.now);
    if (move.kind === 'sent' || move.kind === 'skipped')
      await markMessage(inner, sequenceId, state.currentStep, move.kind, happenedAt);
    const moveId = await keepMove(inner, {
      ...(extra.moveId && { id: extra.moveId }),
      ...{ sequenceId, kind: move.kind, step: Math.min(state.currentStep, steps.length), happenedAt },
      before: { ...state, ...extra.before },
    });
    await recordActivity(inner, {
      name: `outreach.${move.kind}`,
      subjectId: sequenceId,
      detail: { step: state.currentStep, prospect_id: person.id, move_id: moveId },
    });
    if (move.kind === 'sent') await followContact(inner, person.id);
    return { move_id: moveId };
  });
}

/** Compare and set: nothing is written once the sequence has moved on. */
export async function setState(scope: Scope, sequenceId: string, from: OutreachState, to: OutreachState) {
  const written = await scope.db
    .update(messageSequences)
    .set(columnsOfState(to))
    .where(
      and(
        eq(messageSequences.workspaceId, scope.workspaceId),
        eq(messageSequences.id, sequenceId),
        eq(messageSequences.currentStep, from.currentStep),
        eq(messageSequences.stage, from.stage),
      ),
    )
    .returning({ id: messageSequences.id });
  if (written.length === 0) throw movedOn();
}

async function markMessage(
  scope: Scope,
  sequenceId: string,
  step: number,
  kind: 'sent' | 'skipped',
  at: Date,
) {
  const written = await scope.db
    .update(messages)
    .set(kind === 'sent' ? { sentAt: at } : { skippedAt: at })
    .where(
      and(
        eq(messages.workspaceId, scope.workspaceId),
        eq(messages.sequenceId, sequenceId),
        eq(messages.step, step),
        isNull(messages.sentAt),
        isNull(messages.skippedAt),
      ),
    )
    .returning({ id: messages.id });
  if (written.length === 0) throw movedOn();
}

type KeptMove = Pick<typeof sequenceMoves.$inferInsert, 'sequenceId' | 'kind' | 'step' | 'before'> & {
  id?: string;
  happenedAt: Date;
};

async function keepMove(scope: Scope, move: KeptMove): Promise<string> {
  const [row] = await scope.db
    .insert(sequenceMoves)
    .values({
      ...{ ...move, workspaceId: scope.workspaceId, actor: scope.actor },
      // Not the start of the transaction, which may have waited for another move.
      createdAt: sql`clock_timestamp()`,
    })
    .returning({ id: sequenceMoves.id });
  if (!row) throw new Error('The move was not stored.');
  return row.id;
}

/** When it happened, as the rules have put it in order. */
function momentOf(move: OutreachMove, next: OutreachState, now: Date): Date {
  const moments = { sent: next.lastSentAt, accepted: next.acceptedAt, replied: next.repliedAt };
  const moment = move.kind in moments ? moments[move.kind as keyof typeof moments] : null;
  return moment ? new Date(moment) : now;
}

const movedOn = () =>
  new AppError('conflict', 'Somebody else was faster. Load the page again to see how it stands.');

function alreadyDone({ steps, pace }: Standing, number: number): AppError {
  const step = steps.find((one) => one.step === number);
  const at = step?.sentAt ?? step?.skippedAt;
  if (!at) return movedOn();
  const words = new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
    timeZone: pace.timeZone,
  }).format(at);
  const done = step?.sentAt ? 'marked sent' : 'skipped';
  return new AppError('conflict', `Step ${number} was already ${done}, on ${words}.`);
}
