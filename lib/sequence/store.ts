import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Message, type MessageSequence, messageSequences, messages } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { judgeMessage } from '@/lib/craft/judge';
import { stepChannel } from '@/lib/craft/limits';
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
    await compareMessages(inner, sequence, rows);
    const [closed] = await inner.db
      .update(messageSequences)
      .set({ status: 'completed', leaseOwner: null, leaseExpiresAt: null, errorMessage: null })
      .where(mine(inner, sequence.id, owner))
      .returning({ id: messageSequences.id });
    if (closed) await recordActivity(inner, { name: 'sequence.completed', subjectId: sequence.id });
  });
}

/** What only shows beside the other messages goes into checks and confidence, in one statement for all. */
async function compareMessages(scope: Scope, sequence: MessageSequence, rows: Message[]) {
  const compared = rows.map((row) => {
    const others = rows.filter((other) => other.step !== row.step);
    const { checks, confidence, confidenceReasons } = judgeMessage(
      row,
      craftContext(sequence, row.step, others),
    );
    return { id: row.id, checks, confidence, reasons: confidenceReasons };
  });
  await scope.db.execute(sql`
    update ${messages} set checks = judged.checks, confidence = judged.confidence,
      confidence_reasons = judged.reasons, updated_at = now()
    from jsonb_to_recordset(${JSON.stringify(compared)}::jsonb)
      as judged(id uuid, checks jsonb, confidence smallint, reasons text)
    where ${messages.id} = judged.id and ${messages.workspaceId} = ${scope.workspaceId}`);
}

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
