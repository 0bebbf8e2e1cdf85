import { and, eq } from 'drizzle-orm';
import { prospectIdentities, prospects } from '@/db/schema';
import type { IdentityKind } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { LinkedinUrl } from '@/lib/profile/linkedin-url';
import type { ParsedProfile, ProfileData } from '@/lib/profile/schema';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { requireUnsuppressed } from './contactable';
import { type Identity, identitiesOf } from './policy';
import { findByIdentity, recogniseProspect } from './queries';

/**
 * The person this profile is about: found by a LinkedIn identity, else by e-mail, else `prospectId` when
 * nothing speaks against it, else new. A known person is brought up to date; what the profile leaves blank stays as it was.
 * @throws {AppError} `conflict` for somebody new who was erased before, or is on the list of who must not be contacted.
 */
export async function rememberProspect(
  scope: Scope,
  { profile, url, prospectId }: { profile: ProfileData; url: LinkedinUrl | null; prospectId?: string | null },
): Promise<string> {
  const identities = identitiesOf(profile, url);
  const known = await recogniseProspect(scope, { profile, url, prospectId });
  if (known && (await update(scope, known, profile, url, identities))) return known;
  // Somebody else may add the same person at this moment: then their row is the person.
  const added = await transact(scope, (inner) => add(inner, profile, url, identities)).catch((error) => {
    if (error instanceof IdentityTaken) return null;
    throw error;
  });
  if (added) return added;
  const winner = await findByIdentity(scope, identities);
  if (winner && (await update(scope, winner, profile, url, identities))) return winner;
  throw new AppError('conflict', 'This person was added and erased at the same moment. Try again.');
}

class IdentityTaken extends Error {}

async function add(
  scope: Scope,
  profile: ProfileData,
  url: LinkedinUrl | null,
  identities: Identity[],
): Promise<string> {
  const [row] = await scope.db
    .insert(prospects)
    .values({
      workspaceId: scope.workspaceId,
      ...columnsOf(profile, url),
      profileSource: profile.source,
      profileData: profile,
    })
    .returning({ id: prospects.id });
  if (!row) throw new Error('The person was not stored.');
  const taken = await claimIdentities(scope, row.id, identities);
  if (taken.some((kind) => kind !== 'email')) throw new IdentityTaken();
  if (identities.length > 0 && taken.length === identities.length) throw new IdentityTaken();
  // Asked for once the keys are ours: an erasure that ran meanwhile has left its hashes by now.
  await requireUnsuppressed(scope, identities);
  await recordActivity(scope, {
    name: 'prospect.added',
    subjectId: row.id,
    detail: { source: profile.source },
  });
  return row.id;
}

/** @returns the kinds of those identities that somebody else holds. */
async function claimIdentities(
  scope: Scope,
  prospectId: string,
  identities: Identity[],
): Promise<IdentityKind[]> {
  if (identities.length === 0) return [];
  const claimed = await scope.db
    .insert(prospectIdentities)
    .values(identities.map((identity) => ({ ...identity, prospectId, workspaceId: scope.workspaceId })))
    .onConflictDoNothing()
    .returning({ kind: prospectIdentities.kind });
  const kinds = new Set(claimed.map((row) => row.kind));
  return identities.filter((identity) => !kinds.has(identity.kind)).map((identity) => identity.kind);
}

/** @returns false when the person was erased meanwhile. */
async function update(
  scope: Scope,
  id: string,
  profile: ProfileData,
  url: LinkedinUrl | null,
  identities: Identity[],
): Promise<boolean> {
  return transact(scope, async (inner) => {
    const mine = and(eq(prospects.workspaceId, inner.workspaceId), eq(prospects.id, id));
    const [known] = await inner.db
      .select({ fullName: prospects.fullName, nameIsGuess: prospects.nameIsGuess })
      .from(prospects)
      .where(mine)
      .for('no key update');
    if (!known) return false;
    const { firstName, middleInitial, lastName, nameIsGuess, ...rest } = columnsOf(profile, url);
    const keepsName = !firstName || (nameIsGuess && Boolean(known.fullName));
    const name = keepsName ? {} : { firstName, middleInitial, lastName, nameIsGuess };
    const brought = profile.spans.length > 0 ? { profileSource: profile.source, profileData: profile } : {};
    await inner.db
      .update(prospects)
      .set({ ...withoutBlanks(rest), ...name, ...brought, updatedAt: new Date() })
      .where(mine);
    await claimIdentities(inner, id, identities);
    return true;
  });
}

function columnsOf({ fields }: ParsedProfile, url: LinkedinUrl | null) {
  return {
    linkedinUrl: (url?.ok ? url.url : null) ?? fields.linkedinUrl,
    firstName: fields.firstName,
    middleInitial: fields.middleInitial,
    lastName: fields.lastName,
    nameIsGuess: fields.nameIsGuess,
    headline: fields.headline,
    title: fields.title,
    company: fields.company,
    email: fields.email,
    location: fields.location,
  };
}

function withoutBlanks<T extends Record<string, unknown>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null)) as Partial<T>;
}
