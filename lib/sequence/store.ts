import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { type Message, type MessageSequence, messageSequences, messages } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { judgeMessage } from '@/lib/craft/judge';
import { stepChannel } from '@/lib/craft/limits';
import type { Check } from '@/lib/craft/schema';
import type { AppError } from '@/lib/errors';
import type { PlanLine } from '@/lib/research/schema';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { Judged } from './improve';
import { mine } from './lease';
import { publish } from './live';
import { craftContext } from './tasks';
import type { Writing } from './writing';

export async function storedMessages(scope: Scope, sequenceId: string): Promise<Message[]> {
  return scope.db
    .select()
    .from(messages)
    .where(and(eq(messages.workspaceId, scope.workspaceId), eq(messages.sequenceId, sequenceId)))
    .orderBy(asc(messages.step));
}

/** Puts a message in its place; a version that is kept after a repair replaces the one before. */
export async function storeMessage(
  { scope, sequence, live }: Writing,
  planLine: PlanLine,
  { draft, judgement }: Judged,
) {
  const { step } = planLine;
  const values = {
    planLine,
    channel: stepChannel(sequence.channel, step),
    subject: draft.subject,
    content: draft.content,
    triggerType: draft.trigger,
    delayDays: draft.delayDays,
    rationale: draft.rationale,
    thinkingProcess: draft.thinking,
    ...columnsOf(judgement),
  };
  await scope.db
    .insert(messages)
    .values({ ...values, workspaceId: scope.workspaceId, sequenceId: sequence.id, step })
    .onConflictDoUpdate({ target: [messages.sequenceId, messages.step], set: values });
  live.texts.delete(step);
  publish(live, { type: 'stored' });
}

/** Judges all messages once more, now that each can be compared with the others, and closes the sequence. */
export async function completeSequence(scope: Scope, sequence: MessageSequence, owner: string) {
  await transact(scope, async (inner) => {
    const rows = await storedMessages(inner, sequence.id);
    for (const row of rows) {
      const others = rows.filter((other) => other.step !== row.step);
      const judgement = judgeMessage(row, craftContext(sequence, row.step, others));
      if (sameChecks(judgement.checks, row.checks)) continue;
      await inner.db
        .update(messages)
        .set(columnsOf(judgement))
        .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, row.id)));
    }
    const [closed] = await inner.db
      .update(messageSequences)
      .set({ status: 'completed', leaseOwner: null, leaseExpiresAt: null, errorMessage: null })
      .where(mine(inner, sequence.id, owner))
      .returning({ id: messageSequences.id });
    if (closed) await recordActivity(inner, { name: 'sequence.completed', subjectId: sequence.id });
  });
}

const sameChecks = (a: Check[], b: Check[]) =>
  a.length === b.length &&
  a.every(
    ({ id, status, message }, at) => b[at]?.id === id && b[at].status === status && b[at].message === message,
  );

/** Puts the failure on record; does nothing when the lease is gone, since then somebody else has said how it ended. */
export async function failSequence(scope: Scope, sequenceId: string, owner: string, error: AppError) {
  await transact(scope, async (inner) => {
    const [closed] = await inner.db
      .update(messageSequences)
      .set({ status: 'failed', leaseOwner: null, leaseExpiresAt: null, errorMessage: error.message })
      .where(mine(inner, sequenceId, owner))
      .returning({ id: messageSequences.id });
    if (closed)
      await recordActivity(inner, {
        name: 'sequence.failed',
        subjectId: sequenceId,
        detail: { code: error.code },
      });
  });
}

function columnsOf({ claims, checks, tone, confidence, confidenceReasons }: Judged['judgement']) {
  return { claims, checks, tone, confidence, confidenceReasons };
}
