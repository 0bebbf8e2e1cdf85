import 'server-only';
import { and, asc, eq, gt, inArray, or } from 'drizzle-orm';
import {
  aiGenerations,
  analyticsEvents,
  interactions,
  messageRevisions,
  messageSequences,
  messages,
  messageVariants,
  outreachDrafts,
  prospectIdentities,
  prospectResearch,
  prospects,
  sequenceMoves,
} from '@/db/schema';
import { generationBody } from '@/lib/ai/format';
import { anyOf } from '@/lib/any-of';
import { AppError } from '@/lib/errors';
import { contactableOf } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import { subjectsOf } from './activity';
import { exported } from './exported';

/** Changes when a reader of an earlier export would no longer find what it looks for. */
export const EXPORT_FORMAT = 1;

const CALLS_AT_ONCE = 20;

/**
 * All that is kept about one person, as JSON in pieces: the AI calls, which are long, are read while they are sent.
 * @throws {AppError} `not_found`, before the first piece.
 */
export async function exportProspect(
  scope: Scope,
  prospectId: string,
): Promise<{ fileName: string; pieces: AsyncGenerator<string> }> {
  const mine = and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId));
  const [person] = await scope.db.select().from(prospects).where(mine);
  if (!person) throw new AppError('not_found', 'There is no such person.');
  const { profileData, searchText: _, ...columns } = person;
  const [contactable, sequences, rest] = await Promise.all([
    contactableOf(scope, [prospectId]),
    sequencesOf(scope, prospectId),
    belongings(scope, prospectId),
  ]);
  const sequenceIds = sequences.map(({ id }) => id);
  const exportedAt = new Date();
  const head = {
    format: EXPORT_FORMAT,
    exported_at: exportedAt.toISOString(),
    person: exported(columns),
    contactable: contactable.get(prospectId),
    profile: exported(profileData),
    ...rest,
    sequences,
    activity: await activityOf(scope, prospectId, sequenceIds),
  };
  return {
    fileName: `${fileNameOf(person.fullName)}-${exportedAt.toISOString().slice(0, 10)}.json`,
    pieces: pieces(scope, head, sequenceIds),
  };
}

async function* pieces(scope: Scope, head: object, sequenceIds: string[]): AsyncGenerator<string> {
  yield `${JSON.stringify(head, null, 2).replace(/\n\}$/, '')},\n  "ai_calls": [`;
  let separator = '\n';
  for await (const call of callsOf(scope, sequenceIds)) {
    yield `${separator}${JSON.stringify(generationBody(call), null, 2).replace(/^/gm, '    ')}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}

/** A page at a time: nothing is held open while a slow reader takes the last one. */
async function* callsOf({ db, workspaceId }: Scope, sequenceIds: string[]) {
  if (sequenceIds.length === 0) return;
  const { id, startedAt } = aiGenerations;
  const all = and(eq(aiGenerations.workspaceId, workspaceId), inArray(aiGenerations.sequenceId, sequenceIds));
  for (let last: { id: string; startedAt: Date } | undefined; ; ) {
    const after =
      last && or(gt(startedAt, last.startedAt), and(eq(startedAt, last.startedAt), gt(id, last.id)));
    const page = await db
      .select()
      .from(aiGenerations)
      .where(and(all, after))
      .orderBy(asc(startedAt), asc(id))
      .limit(CALLS_AT_ONCE);
    yield* page;
    last = page.at(-1);
    if (page.length < CALLS_AT_ONCE || !last) return;
  }
}

/** What hangs on the person alone. */
async function belongings({ db, workspaceId }: Scope, prospectId: string) {
  type Table =
    | typeof prospectIdentities
    | typeof prospectResearch
    | typeof interactions
    | typeof outreachDrafts;
  const of = (table: Table) => and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId));
  const inOrder = (table: Table) => [asc(table.createdAt), asc(table.id)];
  const [identities, research, met, drafts] = await Promise.all([
    db
      .select()
      .from(prospectIdentities)
      .where(of(prospectIdentities))
      .orderBy(...inOrder(prospectIdentities)),
    db
      .select()
      .from(prospectResearch)
      .where(of(prospectResearch))
      .orderBy(...inOrder(prospectResearch)),
    db
      .select()
      .from(interactions)
      .where(of(interactions))
      .orderBy(asc(interactions.interactionDate), asc(interactions.id)),
    db
      .select()
      .from(outreachDrafts)
      .where(of(outreachDrafts))
      .orderBy(...inOrder(outreachDrafts)),
  ]);
  return {
    identities: identities.map(exported),
    research: research.map(exported),
    interactions: met.map(exported),
    drafts: drafts.map(exported),
  };
}

/** Each sequence with its messages, what was done with it, and each message with its earlier and its other texts. */
async function sequencesOf({ db, workspaceId }: Scope, prospectId: string) {
  const found = await db
    .select()
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.prospectId, prospectId)))
    .orderBy(asc(messageSequences.createdAt), asc(messageSequences.id));
  if (found.length === 0) return [];
  const ids = found.map(({ id }) => id);
  const ofSequences = (table: typeof messages | typeof sequenceMoves) =>
    and(eq(table.workspaceId, workspaceId), inArray(table.sequenceId, ids));
  const [written, moves] = await Promise.all([
    db.select().from(messages).where(ofSequences(messages)).orderBy(asc(messages.step)),
    db
      .select()
      .from(sequenceMoves)
      .where(ofSequences(sequenceMoves))
      .orderBy(asc(sequenceMoves.createdAt), asc(sequenceMoves.id)),
  ]);
  const messageIds = written.map(({ id }) => id);
  const ofMessages = (table: typeof messageRevisions | typeof messageVariants) =>
    and(eq(table.workspaceId, workspaceId), inArray(table.messageId, messageIds));
  const [revisions, variants] = await Promise.all([
    db
      .select()
      .from(messageRevisions)
      .where(ofMessages(messageRevisions))
      .orderBy(asc(messageRevisions.version)),
    db
      .select()
      .from(messageVariants)
      .where(ofMessages(messageVariants))
      .orderBy(asc(messageVariants.createdAt)),
  ]);
  // Who asked by which key and who held the lease is the product's own affair.
  return found.map(
    ({ idempotencyKey: _k, requestHash: _h, leaseOwner: _o, leaseExpiresAt: _e, ...sequence }) => ({
      id: sequence.id,
      ...exported(sequence),
      messages: written
        .filter(({ sequenceId }) => sequenceId === sequence.id)
        .map((message) => ({
          ...exported(message),
          revisions: revisions.filter(({ messageId }) => messageId === message.id).map(exported),
          variants: variants.filter(({ messageId }) => messageId === message.id).map(exported),
        })),
      moves: moves.filter(({ sequenceId }) => sequenceId === sequence.id).map(exported),
    }),
  );
}

async function activityOf(scope: Scope, prospectId: string, sequenceIds: string[]) {
  const subjects = await subjectsOf(scope, { prospectId, sequenceIds });
  const rows = await scope.db
    .select()
    .from(analyticsEvents)
    .where(
      and(eq(analyticsEvents.workspaceId, scope.workspaceId), anyOf(analyticsEvents.subjectId, subjects)),
    )
    .orderBy(asc(analyticsEvents.createdAt), asc(analyticsEvents.id));
  return rows.map(exported);
}

/** "overtone-ruth-adeyemi-cole": letters that every file system takes. */
function fileNameOf(name: string | null): string {
  const plain = (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `overtone-${plain || 'person'}`;
}
