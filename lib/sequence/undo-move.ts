import 'server-only';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { interactions, messages, type SequenceMove, sequenceMoves } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import { followContact } from '@/lib/prospect/contact';
import { setDoNotContact } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { setState } from './make-move';
import type { UndoInput } from './outreach-input';
import { fitted } from './outreach-schedule';
import { lockStanding } from './standing';

/**
 * Takes the newest move back, with all that it did: everything stands as before, save what steps that were removed or
 * added since have made over or unfinished.
 * @throws {AppError} `conflict` when it was undone already, or something was done since.
 */
export function undoMove(scope: Scope, { sequenceId, moveId }: UndoInput): Promise<object> {
  return transact(scope, async (inner) => {
    const { state, steps, pace, person } = await lockStanding(inner, sequenceId);
    const move = await newestMove(inner, sequenceId);
    if (move?.id !== moveId) throw await cannotUndo(inner, sequenceId, moveId);
    await closeMove(inner, move);
    await setState(inner, sequenceId, state, fitted(move.before, steps, pace));
    if (move.kind === 'sent' || move.kind === 'skipped') await unmarkMessage(inner, move);
    if (move.kind === 'replied') await takeBackReply(inner, move, person.id);
    await recordActivity(inner, {
      name: 'outreach.undone',
      subjectId: sequenceId,
      detail: { kind: move.kind, step: move.step, prospect_id: person.id, move_id: move.id },
    });
    if (move.kind === 'sent' || move.kind === 'replied') await followContact(inner, person.id);
    return {};
  });
}

async function newestMove(scope: Scope, sequenceId: string): Promise<SequenceMove | undefined> {
  const [move] = await scope.db
    .select()
    .from(sequenceMoves)
    .where(and(ofSequence(scope, sequenceId), isNull(sequenceMoves.undoneAt)))
    .orderBy(desc(sequenceMoves.createdAt), desc(sequenceMoves.id))
    .limit(1);
  return move;
}

async function cannotUndo(scope: Scope, sequenceId: string, moveId: string): Promise<AppError> {
  const [known] = await scope.db
    .select({ undoneAt: sequenceMoves.undoneAt })
    .from(sequenceMoves)
    .where(and(ofSequence(scope, sequenceId), eq(sequenceMoves.id, moveId)));
  if (!known) return new AppError('not_found', 'There is nothing of that kind to undo.');
  if (known.undoneAt) return new AppError('conflict', 'That was undone already.');
  return new AppError('conflict', 'Something else was done since. Undo that first.');
}

async function closeMove(scope: Scope, { id }: SequenceMove) {
  const closed = await scope.db
    .update(sequenceMoves)
    .set({ undoneAt: new Date() })
    .where(
      and(
        eq(sequenceMoves.workspaceId, scope.workspaceId),
        eq(sequenceMoves.id, id),
        isNull(sequenceMoves.undoneAt),
      ),
    )
    .returning({ id: sequenceMoves.id });
  if (closed.length === 0) throw new AppError('conflict', 'That was undone already.');
}

async function unmarkMessage(scope: Scope, { sequenceId, step }: SequenceMove) {
  await scope.db
    .update(messages)
    .set({ sentAt: null, skippedAt: null })
    .where(
      and(
        eq(messages.workspaceId, scope.workspaceId),
        eq(messages.sequenceId, sequenceId),
        eq(messages.step, step),
      ),
    );
}

async function takeBackReply(scope: Scope, { id, before }: SequenceMove, prospectId: string) {
  const { workspaceId } = scope;
  const [reply] = await scope.db
    .delete(interactions)
    .where(and(eq(interactions.workspaceId, workspaceId), eq(interactions.id, id)))
    .returning({ outcome: interactions.outcome });
  if (reply?.outcome !== 'do_not_contact' || before.doNotContact !== false) return;
  await setDoNotContact(scope, { prospectId, on: false });
}

const ofSequence = (scope: Scope, sequenceId: string) =>
  and(eq(sequenceMoves.workspaceId, scope.workspaceId), eq(sequenceMoves.sequenceId, sequenceId));
