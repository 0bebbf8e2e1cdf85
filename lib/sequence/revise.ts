import 'server-only';
import { and, asc, eq, sql } from 'drizzle-orm';
import { type Message, type MessageSequence, messageRevisions, messages } from '@/db/schema';
import type { RevisionSource, VariantApproach } from '@/db/schema/values';
import type { Claim, DraftClaim, Vouch } from '@/lib/craft/schema';
import type { PlanLine } from '@/lib/research/schema';
import type { Scope } from '@/lib/scope';
import type { ToneSetting } from '@/lib/tone/schema';
import { changedShare } from './changes';
import type { HeldMessage } from './hold';
import { asDrafted, judgeStored, vouchesOf } from './judge-stored';
import { StaleVersion } from './stale-version';
import { columnsOf, compareMessages, storedMessages } from './store';

/** The next text of a message and how it came about; what is left out stays as it is. */
export type Version = {
  subject: string | null;
  content: string;
  /** Those whose quote no longer stands are dropped; what is stated besides is found. */
  claims: readonly DraftClaim[];
  vouches?: readonly Vouch[];
  source: RevisionSource;
  instruction?: string | null;
  targetTone?: ToneSetting | null;
  approach?: VariantApproach | null;
  rationale?: string;
  thinking?: string;
  planLine?: PlanLine;
  /** The prompt that it was written by; null where none is known. */
  promptVersion?: string | null;
};

/** @throws {StaleVersion} when the stored text is not the one that the change was made on. */
export function requireVersion({ message, lineage }: HeldMessage, version: number): void {
  if (message.version === version) return;
  throw new StaleVersion({
    version: message.version,
    subject: message.subject,
    content: message.content,
    source: lineage?.source ?? 'written',
    by: lineage?.actor ?? 'you',
    at: (lineage?.at ?? message.updatedAt).toISOString(),
  });
}

/** Makes a text the message's own: judged beside its neighbours, which are compared with it anew; the old one is kept. */
export async function storeVersion(inner: Scope, held: HeldMessage, next: Version): Promise<Message> {
  const { sequence, message, lineage } = held;
  const text = { subject: next.subject, content: next.content };
  const targetTone = next.targetTone === undefined ? (lineage?.targetTone ?? null) : next.targetTone;
  const judgement = judgeVersion(held, next, targetTone);
  const original = await keepOriginal(inner, sequence, message);
  const version = message.version + 1;
  const approach = next.approach === undefined ? message.approach : next.approach;
  const [stored] = await inner.db
    .update(messages)
    .set({
      ...text,
      ...columnsOf(judgement),
      ...(next.rationale !== undefined && { rationale: next.rationale }),
      ...(next.thinking !== undefined && { thinkingProcess: next.thinking }),
      ...(next.planLine && { planLine: next.planLine }),
      ...(next.promptVersion !== undefined && { promptVersion: next.promptVersion }),
      ...(next.source === 'edited' && { editedAt: new Date() }),
      approach,
      version,
    })
    .where(
      and(
        eq(messages.workspaceId, inner.workspaceId),
        eq(messages.id, message.id),
        eq(messages.version, message.version),
      ),
    )
    .returning();
  if (!stored) throw new Error('The message changed under its lock.');
  await insertRevision(inner, stored, {
    source: next.source,
    actor: inner.actor,
    instruction: next.instruction ?? null,
    targetTone,
    changedShare: original === null ? 0 : changedShare(original, next.content),
  });
  await compareMessages(inner, sequence, await storedMessages(inner, sequence.id));
  return stored;
}

/** How a text would be judged in the message's place; `targetTone` null: the sequence's dials. */
export function judgeVersion(
  { sequence, message, all }: HeldMessage,
  { subject, content, claims, vouches }: Pick<Version, 'subject' | 'content' | 'claims' | 'vouches'>,
  targetTone: ToneSetting | null,
) {
  const text = { ...message, subject, content, claims: asDrafted(claims).map(unjudged) };
  return judgeStored(sequence, text, all, {
    vouches: vouches ?? vouchesOf(message.claims),
    target: targetTone ?? undefined,
  });
}

const unjudged = (claim: DraftClaim): Claim => ({ ...claim, status: 'unchecked', verdict: '' });

/**
 * Keeps a text that came too late to be the message's: it stands in the history and can be brought back. The stored
 * text stays, under the version after it.
 */
export async function keepAside(inner: Scope, held: HeldMessage, next: Version): Promise<void> {
  const { sequence, message, lineage } = held;
  const original = await keepOriginal(inner, sequence, message);
  const targetTone = next.targetTone ?? null;
  const aside = {
    ...message,
    ...columnsOf(judgeVersion(held, next, targetTone)),
    subject: next.subject,
    content: next.content,
    version: message.version + 1,
    approach: next.approach ?? message.approach,
    promptVersion: next.promptVersion ?? null,
  };
  await insertRevision(inner, aside, {
    source: next.source,
    actor: inner.actor,
    instruction: next.instruction ?? null,
    targetTone,
    changedShare: original === null ? 0 : changedShare(original, next.content),
  });
  const [on] = await inner.db
    .update(messages)
    .set({ version: message.version + 2 })
    .where(and(eq(messages.workspaceId, inner.workspaceId), eq(messages.id, message.id)))
    .returning();
  if (!on) return;
  await insertRevision(inner, on, {
    source: lineage?.source ?? 'written',
    actor: lineage?.actor ?? writerOf(sequence),
    instruction: null,
    targetTone: lineage?.targetTone ?? null,
    changedShare: lineage?.changedShare ?? 0,
  });
}

/** Puts the first text on record before it is replaced. @returns it; null where there was none. */
async function keepOriginal(
  inner: Scope,
  sequence: MessageSequence,
  message: Message,
): Promise<string | null> {
  const [first] = await inner.db
    .select({ content: messageRevisions.content })
    .from(messageRevisions)
    .where(
      and(eq(messageRevisions.workspaceId, inner.workspaceId), eq(messageRevisions.messageId, message.id)),
    )
    .orderBy(asc(messageRevisions.version))
    .limit(1);
  if (first) return first.content;
  // A step that was added empty has no first text.
  if (message.content === '' && message.channel !== 'connection_note') return null;
  const how = { source: 'written', actor: writerOf(sequence), instruction: null, targetTone: null } as const;
  await insertRevision(inner, message, { ...how, changedShare: 0, createdAt: message.createdAt });
  return message.content;
}

/** The name under which a sequence's own writing stands in the history. */
const writerOf = ({ provider, model }: MessageSequence) =>
  provider === 'built-in' ? 'the built-in writer' : model;

type Origin = {
  source: RevisionSource;
  actor: string;
  instruction: string | null;
  targetTone: ToneSetting | null;
  changedShare: number;
  createdAt?: Date;
};

export async function insertRevision(inner: Scope, message: Message, origin: Origin): Promise<void> {
  const { version, subject, content, claims, checks, tone, confidence, approach, promptVersion } = message;
  await inner.db.insert(messageRevisions).values({
    ...{ workspaceId: inner.workspaceId, messageId: message.id },
    ...{ version, subject, content, claims, checks, tone, confidence, approach, promptVersion },
    ...origin,
    createdAt: origin.createdAt ?? sql`now()`,
  });
}
