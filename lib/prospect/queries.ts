import 'server-only';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { prospectIdentities, prospects } from '@/db/schema';
import { AppError } from '@/lib/errors';
import { fullName } from '@/lib/profile/format';
import type { LinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ParsedProfile } from '@/lib/profile/schema';
import type { Scope } from '@/lib/scope';
import { nameOf } from './format';
import { type Identity, identitiesOf, sameName } from './policy';

/** One person as the screens show them. */
export async function getProspect(scope: Scope, id: string) {
  const [row] = await scope.db
    .select()
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id)));
  if (!row) return null;
  return {
    id: row.id,
    name: nameOf(row),
    first_name: row.firstName,
    last_name: row.lastName,
    name_is_guess: row.nameIsGuess,
    headline: row.headline,
    title: row.title,
    company: row.company,
    location: row.location,
    email: row.email,
    tags: row.tags,
    is_active: row.isActive,
    do_not_contact: row.doNotContact,
    last_contacted_at: row.lastContactedAt?.toISOString() ?? null,
    last_replied_at: row.lastRepliedAt?.toISOString() ?? null,
    profile_url: row.linkedinUrl,
    profile_source: row.profileSource,
    read_at: row.profileData?.readAt ?? null,
    facts: (row.profileData?.spans ?? []).map(({ id, section, text, context }) => ({
      id,
      section,
      text,
      context: context ?? null,
    })),
    created_at: row.createdAt.toISOString(),
  };
}
export type ProspectView = NonNullable<Awaited<ReturnType<typeof getProspect>>>;

type Recognised = { profile: ParsedProfile; url: LinkedinUrl | null; prospectId?: string | null };

/**
 * Whom a profile is about: identities decide, else the person it was opened for, as long as nothing speaks against it.
 * The profile that is kept of somebody is theirs under the name that it says, also where they were renamed since. Nobody
 * is told apart in one way when shown and in another when stored.
 */
export async function recogniseProspect(
  scope: Scope,
  { profile, url, prospectId }: Recognised,
): Promise<string | null> {
  const identities = identitiesOf(profile, url);
  const known = await findByIdentity(scope, identities);
  if (known || !prospectId) return known;
  const [meant] = await scope.db
    .select({
      id: prospects.id,
      fullName: prospects.fullName,
      nameIsGuess: prospects.nameIsGuess,
      keptText,
      linkedinKeys: scope.db.$count(
        prospectIdentities,
        and(eq(prospectIdentities.prospectId, prospectId), ne(prospectIdentities.kind, 'email')),
      ),
    })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId)));
  if (!meant) return null;
  const otherProfile = meant.linkedinKeys > 0 && identities.some(({ kind }) => kind !== 'email');
  const name = fullName(profile.fields);
  const sure = meant.fullName && name && !meant.nameIsGuess && !profile.fields.nameIsGuess;
  const isKept = meant.keptText === profile.text.trim() && saysItsName(profile);
  const otherName = sure && !isKept && !sameName(meant.fullName ?? '', name);
  return otherProfile || otherName ? null : meant.id;
}

/** Whether the name stands in the text; one that was typed beside it does not. */
const saysItsName = ({ text, fields: { firstName } }: ParsedProfile) =>
  firstName !== null && text.toLowerCase().includes(firstName.toLowerCase());

const keptText = sql<string | null>`btrim(${prospects.profileData} ->> 'text')`;

/** Whether this text is the profile that is kept of the person. */
export async function keepsProfile(scope: Scope, prospectId: string, text: string): Promise<boolean> {
  const [row] = await scope.db
    .select({ keptText })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, prospectId)));
  return row?.keptText === text.trim();
}

/** @throws {AppError} `not_found` for a person who is not ours. */
export async function requirePerson(scope: Scope, id: string): Promise<void> {
  if (!(await getKnown(scope, id))) throw new AppError('not_found', 'There is no such person.');
}

/** What a screen says of somebody who is known. */
export async function getKnown(scope: Scope, id: string) {
  const [row] = await scope.db
    .select({
      id: prospects.id,
      name: prospects.fullName,
      nameIsGuess: prospects.nameIsGuess,
      doNotContact: prospects.doNotContact,
      lastContactedAt: prospects.lastContactedAt,
    })
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id)));
  return row ?? null;
}

/** A LinkedIn identity outranks the e-mail: one address may be shared or stale, a profile is one person's. */
export async function findByIdentity(scope: Scope, identities: Identity[]): Promise<string | null> {
  if (identities.length === 0) return null;
  const rows = await scope.db
    .select({
      prospectId: prospectIdentities.prospectId,
      kind: prospectIdentities.kind,
      key: prospectIdentities.key,
    })
    .from(prospectIdentities)
    .where(
      and(
        eq(prospectIdentities.workspaceId, scope.workspaceId),
        inArray(
          prospectIdentities.key,
          identities.map((identity) => identity.key),
        ),
      ),
    );
  const hits = identities.map((wanted) =>
    rows.find((row) => row.kind === wanted.kind && row.key === wanted.key),
  );
  const linkedin = identities.filter((identity) => identity.kind !== 'email');
  // An e-mail decides only where no LinkedIn identity was given.
  const decisive =
    linkedin.length > 0 ? hits.filter((_, index) => identities[index]?.kind !== 'email') : hits;
  return decisive.find((hit) => hit)?.prospectId ?? null;
}
