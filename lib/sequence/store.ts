import 'server-only';
import { randomUUID } from 'node:crypto';
import { and, asc, eq, getTableColumns, type SQL, sql } from 'drizzle-orm';
import { type Message, type MessageSequence, messageSequences, messages } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { stepChannel } from '@/lib/craft/limits';
import { AppError } from '@/lib/errors';
import type { PlanLine } from '@/lib/research/schema';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { Judged } from './improve';
import { judgeStored } from './judge-stored';
import { mine } from './lease';
import { readLineages } from './lineage';
import { publish } from './live';
import { openingState } from './outreach';
import { columnsOfState, currentPace, outreachStep } from './standing';
import type { Writing } from './writing';

export async function storedMessages(scope: Scope, sequenceId: string): Promise<Message[]> {
  return scope.db
    .select()
    .from(messages)
    .where(and(eq(messages.workspaceId, scope.workspaceId), eq(messages.sequenceId, sequenceId)))
    .orderBy(asc(messages.step));
}

/**
 * Puts a message in its place, in one statement that writes nothing once the lease is lost; a version that is kept after
 * a repair replaces the one before.
 * @throws {AppError} when somebody stopped the writing or took it over.
 */
export async function storeMessage(
  { scope, sequence, live, owner }: Writing,
  planLine: PlanLine,
  { draft, promptVersion, judgement }: Judged,
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
    promptVersion,
    ...columnsOf(judgement),
    updatedAt: new Date(),
  };
  const key = { id: randomUUID(), workspaceId: scope.workspaceId, sequenceId: sequence.id, step };
  const held = scope.db
    .select(constants({ ...key, ...values, ...untouched, createdAt: values.updatedAt }))
    .from(messageSequences)
    .where(mine(scope, sequence.id, owner))
    // Waits for an erasure that is under way: what is gone then stores nothing.
    .for('key share');
  const stored = await scope.db
    .insert(messages)
    .select(held)
    .onConflictDoUpdate({ target: [messages.sequenceId, messages.step], set: values })
    .returning({ id: messages.id });
  if (stored.length === 0) throw new AppError('conflict', 'The writing was stopped.');
  live.texts.delete(step);
  publish(live, { type: 'stored' });
}

/** What nobody has edited, sent or left out yet. */
const untouched = {
  version: 1,
  approach: null,
  editedAt: null,
  sentAt: null,
  skippedAt: null,
};

/** A row as the fields of a select, each cast to its column's type, in the order of the columns. */
function constants(row: Message) {
  const fields = Object.entries(getTableColumns(messages)).map(([name, column]) => {
    const value = sql.param(row[name as keyof Message], column);
    return [name, sql`${value}::${sql.raw(column.getSQLType())}`.as(column.name)] as const;
  });
  return Object.fromEntries(fields) as Record<keyof Message, SQL.Aliased>;
}

/** Judges all messages once more, now that each can be compared with the others, and closes the sequence. */
export async function completeSequence(scope: Scope, sequence: MessageSequence, owner: string) {
  await transact(scope, async (inner) => {
    const written = await storedMessages(inner, sequence.id);
    const opening = openingState(written.map(outreachStep), await currentPace(inner));
    const [closed] = await inner.db
      .update(messageSequences)
      .set({
        ...{ status: 'completed', leaseOwner: null, leaseExpiresAt: null, errorMessage: null },
        // A sequence that was written before and is only checked again stands where it stood.
        ...(sequence.lastSentAt === null && columnsOfState(opening)),
      })
      .where(mine(inner, sequence.id, owner))
      .returning({ id: messageSequences.id });
    if (!closed) return;
    await compareMessages(inner, sequence, written);
    await recordActivity(inner, { name: 'sequence.completed', subjectId: sequence.id });
  });
}

/** What only shows beside the other messages goes into checks and confidence, in one statement for all. */
export async function compareMessages(scope: Scope, sequence: MessageSequence, rows: Message[]) {
  const lineages = await readLineages(scope, [sequence.id]);
  const compared = rows.map((row) => {
    const target = lineages.get(row.id)?.targetTone ?? undefined;
    const { checks, confidence, confidenceReasons } = judgeStored(sequence, row, rows, { target });
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

/** What a judgement changes of a stored message. */
export function columnsOf({ claims, checks, tone, confidence, confidenceReasons }: Judged['judgement']) {
  return { claims, checks, tone, confidence, confidenceReasons };
}
