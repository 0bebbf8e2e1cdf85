import 'server-only';
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { analyticsEvents, messageRevisions, messages, messageVariants } from '@/db/schema';
import { triggerTypes } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { arrange, holdWritten, lastSettled, MOST_STEPS, requireMessage, setLength, settle } from './arrange';
import type { RemoveStepInput, RestoreStepInput } from './edit-input';
import { requireUnsent } from './hold';

/**
 * Takes a message out of the sequence, which is one step shorter then. What is answered is the message with its history,
 * packed: handed to `restoreStep` it stands there again. Its seal stays on record, its text does not.
 * @throws {AppError} `invalid` for a message that was sent, or the only one.
 */
export async function removeStep(
  scope: Scope,
  { sequenceId, messageId }: RemoveStepInput,
): Promise<{ removed: string; step: number }> {
  return transact(scope, async (inner) => {
    const held = await holdWritten(inner, sequenceId);
    const { all } = held;
    const message = requireMessage(held, messageId);
    requireUnsent(message);
    if (all.length === 1)
      throw new AppError('invalid', 'A sequence has at least one message. Edit this one instead.');
    const order = all.filter(({ id }) => id !== messageId).map((one) => ({ id: one.id, pace: one }));
    const [first] = order;
    const removed = await pack(inner, messageId, { next: message.step === 1 ? (first?.pace ?? null) : null });
    await inner.db
      .delete(messages)
      .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, messageId)));
    // What comes first now waits for nothing.
    if (message.step === 1 && first) first.pace = { ...first.pace, delayDays: 0, triggerType: 'no_response' };
    await arrange(inner, held, order);
    await setLength(inner, sequenceId, all.length - 1);
    await settle(inner, held);
    const detail = { step: message.step, seal: sealOf(removed) };
    await recordActivity(inner, { name: 'step.removed', subjectId: sequenceId, detail });
    return { removed, step: message.step };
  });
}

/** Puts a removed message back in its place, or as near to it as what was sent meanwhile lets it. */
export async function restoreStep(
  scope: Scope,
  { sequenceId, removed }: RestoreStepInput,
): Promise<{ step: number }> {
  return transact(scope, async (inner) => {
    const held = await holdWritten(inner, sequenceId);
    const { all } = held;
    await requireSeal(inner, sequenceId, removed);
    const { rows, id, step: was, next } = unpack(removed);
    if (all.some((message) => message.id === id))
      throw new AppError('conflict', 'This message stands in the sequence again already.');
    if (all.length >= MOST_STEPS)
      throw new AppError('invalid', 'The sequence has ten messages again. Remove one first.');
    const length = all.length + 1;
    const step = Math.min(length, Math.max(was, lastSettled(all) + 1));
    await setLength(inner, sequenceId, length);
    await insertRows(inner, rows, length);
    const [restored] = await inner.db.select().from(messages).where(eq(messages.id, id));
    if (!restored) throw new AppError('not_found', 'The message could not be brought back.');
    const order = all.map((one) => ({ id: one.id, pace: one }));
    const [first] = order;
    if (step === 1 && first && next) first.pace = { ...first.pace, ...next };
    order.splice(step - 1, 0, { id, pace: restored });
    await arrange(inner, { ...held, all: [...all, restored] }, order);
    await settle(inner, held);
    await recordActivity(inner, { name: 'step.restored', subjectId: sequenceId, detail: { step } });
    return { step };
  });
}

const packed = z.object({
  id: z.uuid(),
  step: z.int().min(1).max(10),
  /** The pace of the step after it, where that became the first one. */
  next: z.object({ delayDays: z.int(), triggerType: z.enum(triggerTypes) }).nullable(),
  /** The rows as the database gives them. */
  rows: z.object({ message: z.unknown(), revisions: z.unknown(), variants: z.unknown() }),
});

async function pack(
  inner: Scope,
  messageId: string,
  { next }: Pick<z.input<typeof packed>, 'next'>,
): Promise<string> {
  const [row] = await inner.db
    .select({
      id: messages.id,
      step: messages.step,
      rows: {
        message: sql`to_jsonb(${messages})`,
        revisions: sql`coalesce((select jsonb_agg(to_jsonb(r)) from ${messageRevisions} r where r.message_id = ${messageId}), '[]')`,
        variants: sql`coalesce((select jsonb_agg(to_jsonb(v)) from ${messageVariants} v where v.message_id = ${messageId}), '[]')`,
      },
    })
    .from(messages)
    .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, messageId)));
  const pace = next && { delayDays: next.delayDays, triggerType: next.triggerType };
  return gzipSync(JSON.stringify({ ...row, next: pace })).toString('base64url');
}

function unpack(removed: string): z.output<typeof packed> {
  return packed.parse(JSON.parse(gunzipSync(Buffer.from(removed, 'base64url')).toString()));
}

const sealOf = (removed: string) => createHash('sha256').update(removed).digest('hex');

/** Only what was removed here is put back, as it was removed. */
async function requireSeal(inner: Scope, sequenceId: string, removed: string): Promise<void> {
  const known = await inner.db.$count(
    analyticsEvents,
    and(
      eq(analyticsEvents.workspaceId, inner.workspaceId),
      eq(analyticsEvents.subjectId, sequenceId),
      eq(analyticsEvents.name, 'step.removed'),
      sql`${analyticsEvents.detail} ->> 'seal' = ${sealOf(removed)}`,
    ),
  );
  if (known === 0) throw new AppError('invalid', 'This is no message that was removed from this sequence.');
}

/** At the end of the sequence for now, where the place is free. */
async function insertRows(inner: Scope, rows: z.output<typeof packed>['rows'], step: number): Promise<void> {
  const json = (value: unknown) => sql`${JSON.stringify(value)}::jsonb`;
  await inner.db.execute(sql`insert into ${messages} select * from jsonb_populate_record(null::messages,
    ${json(rows.message)} || jsonb_build_object('step', ${step}::int))`);
  await inner.db.execute(sql`insert into ${messageRevisions}
    select * from jsonb_populate_recordset(null::message_revisions, ${json(rows.revisions)})`);
  await inner.db.execute(sql`insert into ${messageVariants}
    select * from jsonb_populate_recordset(null::message_variants, ${json(rows.variants)})`);
}
