import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { prospectIdentities, prospects } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import { parseLinkedinUrl } from '@/lib/profile/linkedin-url';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { requireUnsuppressed } from './contactable';
import { nameOf } from './format';
import type { PersonInput } from './input';
import { type Identity, identitiesOfFields } from './policy';

/** Somebody else who holds the e-mail or the address that was typed. */
export type Holder = { field: 'email' | 'linkedinUrl'; prospect_id: string; name: string };

/** Whose record it is now, or who else has that e-mail or address; then nothing was stored. */
export type Saved = { prospect_id: string; taken: null } | { prospect_id: null; taken: Holder };

class Taken extends Error {
  constructor(readonly holder: Holder) {
    super('The identity belongs to somebody else.');
  }
}

/** Adds a person by hand. @throws {AppError} `conflict` for one who was erased, or must not be contacted. */
export function addPerson(
  scope: Scope,
  { person, tags = [] }: { person: PersonInput; tags?: string[] },
): Promise<Saved> {
  return unlessTaken(scope, async (inner) => {
    const columns = columnsOf(person);
    const [row] = await inner.db
      .insert(prospects)
      .values({
        ...columns,
        workspaceId: inner.workspaceId,
        tags: [...new Set(tags)],
        profileSource: 'url',
      })
      .returning({ id: prospects.id });
    if (!row) throw new Error('The person was not stored.');
    await claim(inner, row.id, identitiesOfFields(columns));
    await requireUnsuppressed(inner, identitiesOfFields(columns));
    await recordActivity(inner, { name: 'prospect.added', subjectId: row.id, detail: { source: 'hand' } });
    return row.id;
  });
}

/**
 * Puts a person's fields right. What is saved here is no guess any more; an e-mail or address that was replaced is
 * free for whoever it belongs to.
 * @throws {AppError} `not_found`
 */
export function editPerson(
  scope: Scope,
  { prospectId, person }: { prospectId: string; person: PersonInput },
): Promise<Saved> {
  return unlessTaken(scope, async (inner) => {
    const before = await lockPerson(inner, prospectId);
    const columns = columnsOf(person);
    const wanted = identitiesOfFields(columns);
    const dropped = identitiesOfFields(before).filter((old) => !wanted.some((one) => isSame(one, old)));
    for (const { kind, key } of dropped)
      await inner.db
        .delete(prospectIdentities)
        .where(
          and(
            eq(prospectIdentities.workspaceId, inner.workspaceId),
            eq(prospectIdentities.prospectId, prospectId),
            eq(prospectIdentities.kind, kind),
            eq(prospectIdentities.key, key),
          ),
        );
    await claim(inner, prospectId, wanted);
    const renamed = columns.firstName !== before.firstName || columns.lastName !== before.lastName;
    await inner.db
      .update(prospects)
      .set({ ...columns, ...(renamed && { middleInitial: null }), nameIsGuess: false })
      .where(ours(inner, prospectId));
    await recordActivity(inner, { name: 'prospect.edited', subjectId: prospectId });
    return prospectId;
  });
}

/** Gives somebody who is known the fields that they lack; what they have stays. @throws {AppError} `not_found` */
export function completePerson(
  scope: Scope,
  { prospectId, person }: { prospectId: string; person: PersonInput },
): Promise<Saved> {
  return unlessTaken(scope, async (inner) => {
    const before = await lockPerson(inner, prospectId);
    const { firstName, lastName, ...rest } = columnsOf(person);
    const given = { firstName, lastName };
    // A name is taken whole: half of one and half of another is nobody.
    const name =
      (firstName || lastName) && (before.nameIsGuess || !(before.firstName || before.lastName)) ? given : {};
    const lacking = Object.fromEntries(
      Object.entries(rest).filter(([field, value]) => value && !Reflect.get(before, field)),
    );
    const after = { ...before, ...lacking };
    await claim(inner, prospectId, identitiesOfFields(after));
    await inner.db
      .update(prospects)
      .set({ ...lacking, ...name, ...('firstName' in name && { nameIsGuess: false }), updatedAt: new Date() })
      .where(ours(inner, prospectId));
    await recordActivity(inner, { name: 'prospect.edited', subjectId: prospectId });
    return prospectId;
  });
}

async function unlessTaken(scope: Scope, work: (inner: Scope) => Promise<string>): Promise<Saved> {
  try {
    return { prospect_id: await transact(scope, work), taken: null };
  } catch (error) {
    if (error instanceof Taken) return { prospect_id: null, taken: error.holder };
    throw error;
  }
}

async function lockPerson(scope: Scope, id: string) {
  const [row] = await scope.db.select().from(prospects).where(ours(scope, id)).for('no key update');
  if (!row) throw new AppError('not_found', 'There is no such person.');
  return row;
}

/** Every key becomes this person's, or somebody else's name stops the whole. */
async function claim(scope: Scope, prospectId: string, identities: Identity[]) {
  if (identities.length === 0) return;
  await scope.db
    .insert(prospectIdentities)
    .values(identities.map((identity) => ({ ...identity, prospectId, workspaceId: scope.workspaceId })))
    .onConflictDoNothing();
  const [other] = await scope.db
    .select({
      kind: prospectIdentities.kind,
      id: prospects.id,
      fullName: prospects.fullName,
      email: prospects.email,
    })
    .from(prospectIdentities)
    .innerJoin(prospects, eq(prospects.id, prospectIdentities.prospectId))
    .where(
      and(
        eq(prospectIdentities.workspaceId, scope.workspaceId),
        sql`${prospectIdentities.prospectId} <> ${prospectId}`,
        sql`(${sql.join(
          identities.map(
            ({ kind, key }) =>
              sql`(${prospectIdentities.kind} = ${kind} and ${prospectIdentities.key} = ${key})`,
          ),
          sql` or `,
        )})`,
      ),
    )
    .limit(1);
  if (!other) return;
  const field = other.kind === 'email' ? 'email' : 'linkedinUrl';
  throw new Taken({ field, prospect_id: other.id, name: nameOf(other) });
}

function columnsOf(person: PersonInput) {
  const url = person.linkedinUrl ? parseLinkedinUrl(person.linkedinUrl) : null;
  return {
    firstName: person.firstName || null,
    lastName: person.lastName || null,
    headline: person.headline || null,
    title: person.title || null,
    company: person.company || null,
    email: person.email || null,
    location: person.location || null,
    linkedinUrl: url?.ok ? (url.url ?? person.linkedinUrl) : null,
  };
}

function isSame(a: Identity, b: Identity): boolean {
  return a.kind === b.kind && a.key === b.key;
}

function ours(scope: Scope, id: string) {
  return and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id));
}
