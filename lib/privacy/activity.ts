import 'server-only';
import { and, eq, gt, or, type SQL, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import {
  analyticsEvents,
  interactions,
  messageSequences,
  messages,
  outreachDrafts,
  prospectIdentities,
  prospects,
} from '@/db/schema';
import type { ProfileData } from '@/db/schema/documents';
import { anyOf } from '@/lib/any-of';
import { fullName } from '@/lib/profile/format';
import type { Scope } from '@/lib/scope';

type About = { prospectId: string; sequenceIds: string[] };

type Detail = Record<string, string | number | boolean | null>;

/**
 * Takes all that a person is called out of what happened to others. It reads everything that did, so call it before the
 * person is locked for the erasure; `cleanActivity` finds what is told of them meanwhile.
 * @returns what they are called.
 */
export async function cleanMentions(scope: Scope, prospectId: string): Promise<string[]> {
  const names = await namesOf(scope, prospectId);
  await cleanWhere(scope, mentions(names), names);
  return names;
}

/** An event that was under way when all were read is not older than this when it is stored. */
const LATELY = sql`now() - interval '1 hour'`;

/**
 * What happened stays on record by its ids; words that may name the person are taken out of it. Call it in the
 * transaction of the erasure, with the names that `cleanMentions` has taken out just before it began.
 */
export async function cleanActivity(scope: Scope, about: About, cleaned: readonly string[]): Promise<void> {
  const names = await namesOf(scope, about.prospectId);
  await cleanWhere(scope, anyOf(subjectId, await subjectsOf(scope, about)), names, { isTheirs: true });
  await cleanWhere(scope, and(gt(createdAt, LATELY), mentions(names)), names);
  // Called otherwise meanwhile, which is seldom.
  const others = names.filter((name) => !cleaned.includes(name));
  await cleanWhere(scope, mentions(others), others);
}

const { subjectId, createdAt, detail: words } = analyticsEvents;

async function cleanWhere(
  { db, workspaceId }: Scope,
  where: SQL | undefined,
  names: readonly string[],
  { isTheirs = false } = {},
) {
  const mine = eq(analyticsEvents.workspaceId, workspaceId);
  const rows = await db
    .select({ id: analyticsEvents.id, detail: words })
    .from(analyticsEvents)
    .where(and(mine, sql`${words} <> '{}'`, where));
  for (const { id, detail } of rows) {
    const gone = Object.keys(detail).filter((key) => !mayStay(detail[key] ?? null, names, isTheirs));
    if (gone.length === 0) continue;
    await db
      .update(analyticsEvents)
      // Not what stays: another erasure may have taken more out of it meanwhile.
      .set({ detail: sql`${words} - ${sql.param(gone)}::text[]` })
      .where(and(mine, eq(analyticsEvents.id, id)));
  }
}

/** What events can be about: the person, and whatever goes with them. */
export async function subjectsOf(
  { db, workspaceId }: Scope,
  { prospectId, sequenceIds }: About,
): Promise<string[]> {
  const of = (table: typeof interactions | typeof outreachDrafts) =>
    db
      .select({ id: table.id })
      .from(table)
      .where(and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId)));
  const written = db
    .select({ id: messages.id })
    .from(messages)
    .where(and(eq(messages.workspaceId, workspaceId), anyOf(messages.sequenceId, sequenceIds)));
  const rows = await unionAll(of(interactions), of(outreachDrafts), written);
  return [prospectId, ...sequenceIds, ...rows.map(({ id }) => id)];
}

/** False without a name. */
const mentions = (names: readonly string[]) => or(sql`false`, ...names.map(isMentioned));

const isMentioned = (name: string) => sql`position(${name} in lower(${analyticsEvents.detail}::text)) > 0`;

/** Under four letters a name is a part of too many words. */
const SHORTEST_NAME = 4;

/** All that a person is called, in small letters; nothing for one who is not ours. */
async function namesOf({ db, workspaceId }: Scope, prospectId: string): Promise<string[]> {
  const { fullName: name, email, linkedinUrl } = prospects;
  const people = await db
    .select({ name, email, linkedinUrl })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, workspaceId), eq(prospects.id, prospectId)));
  const of = (table: typeof prospectIdentities | typeof messageSequences) =>
    and(eq(table.workspaceId, workspaceId), eq(table.prospectId, prospectId));
  const keys = await db
    .select({ key: prospectIdentities.key })
    .from(prospectIdentities)
    .where(of(prospectIdentities));
  const snapshots = await db
    .select({ fields: sql<ProfileData['fields']>`${messageSequences.profile} -> 'fields'` })
    .from(messageSequences)
    .where(of(messageSequences));
  const all = [
    ...people.flatMap((person) => [person.name, person.email, person.linkedinUrl]),
    ...keys.map(({ key }) => key),
    ...snapshots.flatMap(({ fields }) => [fullName(fields), fields.email]),
  ];
  const lower = all.flatMap((one) => (one ? [one.toLowerCase()] : []));
  return [...new Set(lower)].filter((one) => one.length >= SHORTEST_NAME);
}

/** Of events about the person only ids, figures and the product's own words, such as `linkedin_message`. */
function mayStay(value: Detail[string], names: readonly string[], isTheirs: boolean): boolean {
  if (typeof value !== 'string') return true;
  const text = value.toLowerCase();
  if (names.some((name) => text.includes(name))) return false;
  return (
    !isTheirs ||
    /^[a-z]+(?:_[a-z]+)*$/.test(value) ||
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(value)
  );
}
