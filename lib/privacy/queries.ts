import 'server-only';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import {
  aiGenerations,
  interactions,
  messageSequences,
  messages,
  outreachDrafts,
  prospectIdentities,
  prospects,
} from '@/db/schema';
import { AppError } from '@/lib/errors';
import { contactableOf, WHERE_THE_MARK_IS } from '@/lib/prospect/contactable';
import type { Scope } from '@/lib/scope';
import type { Holdings, Privacy } from './schema';

/** Null for a person who is not ours. */
export async function getPrivacy(scope: Scope, prospectId: string): Promise<Privacy | null> {
  const mine = and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId));
  const [[person], contactable, holdings, keys, sequences] = await Promise.all([
    scope.db.select().from(prospects).where(mine),
    contactableOf(scope, [prospectId]),
    countHoldings(scope, prospectId),
    keysOf(scope, prospectId),
    sequencesOf(scope, prospectId),
  ]);
  if (!person || !holdings) return null;
  const standing = contactable.get(prospectId);
  const { fullName, email, linkedinUrl, profileSource, profileData, createdAt } = person;
  return {
    id: person.id,
    name: fullName ?? email ?? 'this person',
    do_not_contact: person.doNotContact,
    refusal: standing && !standing.ok ? standing.reason.replace(` ${WHERE_THE_MARK_IS}`, '') : null,
    source: profileData === null ? 'hand' : profileSource,
    read_at: profileData?.readAt ?? createdAt.toISOString(),
    marks: [fullName, email, linkedinUrl, ...keys, ...sequences].filter((mark) => mark !== null),
    holdings,
  };
}

/** @throws {AppError} `not_found`. */
export async function requirePrivacy(scope: Scope, prospectId: string): Promise<Privacy> {
  const privacy = await getPrivacy(scope, prospectId);
  if (!privacy) throw new AppError('not_found', 'There is no such person.');
  return privacy;
}

/** Counted in one statement, so that the figures belong together; null for a person who is not ours. */
export async function countHoldings(scope: Scope, prospectId: string): Promise<Holdings | null> {
  const { workspaceId, db } = scope;
  const ofPerson = (table: typeof messageSequences | typeof interactions | typeof outreachDrafts) =>
    and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId));
  const sequences = db
    .select({ id: messageSequences.id })
    .from(messageSequences)
    .where(ofPerson(messageSequences));
  const unscrubbed = and(inArray(aiGenerations.sequenceId, sequences), isNull(aiGenerations.scrubbedAt));
  const held = and(
    eq(prospectIdentities.workspaceId, workspaceId),
    eq(prospectIdentities.prospectId, prospectId),
  );
  const [row] = await db
    .select({
      sequences: db.$count(messageSequences, ofPerson(messageSequences)),
      messages: db.$count(messages, inArray(messages.sequenceId, sequences)),
      interactions: db.$count(interactions, ofPerson(interactions)),
      drafts: db.$count(outreachDrafts, ofPerson(outreachDrafts)),
      calls: db.$count(aiGenerations, unscrubbed),
      keys: db.$count(prospectIdentities, held),
    })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  return row ?? null;
}

async function keysOf(scope: Scope, prospectId: string): Promise<string[]> {
  const rows = await scope.db
    .select({ key: prospectIdentities.key })
    .from(prospectIdentities)
    .where(
      and(
        eq(prospectIdentities.workspaceId, scope.workspaceId),
        eq(prospectIdentities.prospectId, prospectId),
      ),
    );
  return rows.map(({ key }) => key);
}

async function sequencesOf({ workspaceId, db }: Scope, prospectId: string): Promise<string[]> {
  const rows = await db
    .select({ id: messageSequences.id })
    .from(messageSequences)
    .where(and(eq(messageSequences.workspaceId, workspaceId), eq(messageSequences.prospectId, prospectId)));
  return rows.map(({ id }) => id);
}
