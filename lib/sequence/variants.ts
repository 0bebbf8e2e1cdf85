import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { type MessageVariant, messageVariants } from '@/db/schema';
import type { VariantApproach } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { startRun } from '@/lib/ai/run';
import type { Writers } from '@/lib/ai/schema';
import { writersOf } from '@/lib/ai/writers';
import { toCheckBody, toClaimBody } from '@/lib/craft/body';
import { AppError } from '@/lib/errors';
import { asAppError } from '@/lib/failure';
import { requireContactable } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import {
  type MakeVariantsInput,
  type MessagePlace,
  type PickVariantInput,
  rewriteWishes,
} from './edit-input';
import { type HeldMessage, holdMessage, readMessage, requireUnsent } from './hold';
import type { Judged } from './improve';
import { otherFact } from './other-fact';
import { requireVersion, storeVersion } from './revise';
import type { VariantBody } from './schema';
import { columnsOf } from './store';
import { writeAnew } from './write-anew';

/** What could not be made, and why. */
export type MissingVariant = { approach: VariantApproach; reason: string };

/**
 * Writes a shorter version of a message and one on another fact, side by side with the stored one, which stays the
 * message's. Each is stored as it is finished; one that fails leaves the others.
 */
export async function makeVariants(
  scope: Scope,
  input: MakeVariantsInput,
  { settings }: { settings?: Writers } = {},
): Promise<{ missing: MissingVariant[] }> {
  const held = await transact(scope, (inner) => begin(inner, input));
  const run = startRun({ settings: settings ?? (await writersOf(scope)), sequenceId: held.sequence.id });
  const target = held.lineage?.targetTone ?? held.sequence.tone;
  const make = async (approach: VariantApproach, wishes: object) => {
    const how = { kind: 'variant' as const, run, wishes: rewriteWishes.parse(wishes), target };
    const made = await writeAnew(scope, held, how);
    await transact(scope, (inner) => storeVariant(inner, held, approach, made));
  };
  const fact = otherFact(held);
  const made = await Promise.all([
    make('shorter', { shorter: true }).then(() => null, missing('shorter')),
    fact
      ? make('other_fact', { mention: fact }).then(() => null, missing('other_fact'))
      : { approach: 'other_fact' as const, reason: 'The profile holds no other fact to build on.' },
  ]);
  return { missing: made.filter((one) => one !== null) };
}

/** @returns the message whose text the versions are made of; it is one of them. */
async function begin(inner: Scope, input: MakeVariantsInput): Promise<HeldMessage> {
  const held = await holdMessage(inner, input);
  requireUnsent(held.message);
  await requireContactable(inner, held.sequence.prospectId);
  requireVersion(held, input.version);
  if (held.message.content === '')
    throw new AppError('invalid', 'There is no text yet to make versions of. Write the message first.');
  await keepAsWritten(inner, held);
  return held;
}

const missing = (approach: VariantApproach) => (error: unknown) => ({
  approach,
  reason: asAppError(error).message,
});

/** The version becomes the message's next text, and its approach is remembered with it; the others stay to choose from. */
export async function pickVariant(scope: Scope, input: PickVariantInput): Promise<{ version: number }> {
  return transact(scope, async (inner) => {
    const held = await holdMessage(inner, input);
    const { message, sequence } = held;
    requireUnsent(message);
    requireVersion(held, input.version);
    const variants = await variantsOf(inner, message.id);
    const chosen = variants.find(({ approach }) => approach === input.approach);
    if (!chosen) throw new AppError('not_found', 'There is no such version of this message.');
    const { subject, content, claims, approach, rationale, promptVersion } = chosen;
    const cited = [...new Set(claims.flatMap(({ evidence }) => evidence))].slice(0, 2);
    const planLine = approach === 'other_fact' ? { ...message.planLine, evidence: cited } : message.planLine;
    const text = { subject, content, claims, approach, promptVersion };
    const next = { ...text, planLine, source: 'variant' as const };
    const stored = await storeVersion(inner, held, { ...next, ...(rationale && { rationale }) });
    const detail = { step: message.step, approach };
    await recordActivity(inner, { name: 'variant.chosen', subjectId: sequence.id, detail });
    return { version: stored.version };
  });
}

/** The versions of a message to choose from, the written one first. */
export async function listVariants(scope: Scope, place: MessagePlace): Promise<VariantBody[]> {
  const { message } = await readMessage(scope, place);
  return (await variantsOf(scope, message.id)).map((row) => ({
    approach: row.approach,
    subject: row.subject,
    content: row.content,
    claims: row.claims.map(toClaimBody),
    checks: row.checks.map(toCheckBody),
    tone: row.tone,
    confidence: row.confidence,
    current: row.content === message.content && row.subject === message.subject,
  }));
}

function variantsOf({ db, workspaceId }: Scope, messageId: string): Promise<MessageVariant[]> {
  return db
    .select()
    .from(messageVariants)
    .where(and(eq(messageVariants.workspaceId, workspaceId), eq(messageVariants.messageId, messageId)))
    .orderBy(asc(messageVariants.createdAt), asc(messageVariants.approach));
}

/** The stored text counts as the written one until another approach was chosen for it. */
async function keepAsWritten(scope: Scope, { message }: HeldMessage) {
  if (message.approach !== null && message.approach !== 'as_written') return;
  const { subject, content, rationale, claims, checks, tone, confidence, confidenceReasons } = message;
  await upsert(scope, message.id, 'as_written', {
    ...{ subject, content, rationale, claims, checks, tone, confidence, confidenceReasons },
    promptVersion: message.promptVersion,
  });
}

/** @throws {AppError} when the text that the version was made of was changed, sent or erased meanwhile. */
async function storeVariant(
  inner: Scope,
  { sequence, message }: HeldMessage,
  approach: VariantApproach,
  { draft, promptVersion, judgement }: Judged,
) {
  const place = { sequenceId: sequence.id, step: message.step, messageId: message.id };
  const now = await holdMessage(inner, place);
  requireUnsent(now.message);
  requireVersion(now, message.version);
  const { subject, content, rationale } = draft;
  await upsert(inner, message.id, approach, {
    ...{ subject, content, rationale, promptVersion },
    ...columnsOf(judgement),
  });
}

type Row = Omit<typeof messageVariants.$inferInsert, 'workspaceId' | 'messageId' | 'approach'>;

async function upsert(scope: Scope, messageId: string, approach: VariantApproach, row: Row) {
  await scope.db
    .insert(messageVariants)
    .values({ ...row, workspaceId: scope.workspaceId, messageId, approach })
    .onConflictDoUpdate({
      target: [messageVariants.messageId, messageVariants.approach],
      set: { ...row, updatedAt: new Date() },
    });
}
