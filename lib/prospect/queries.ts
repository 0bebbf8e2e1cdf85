import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { prospectIdentities, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import type { Identity } from './policy';

/** One person as the screens show them. */
export async function getProspect(scope: Scope, id: string) {
  const [row] = await scope.db
    .select()
    .from(prospects)
    .where(and(eq(prospects.workspaceId, scope.workspaceId), eq(prospects.id, id)));
  if (!row) return null;
  return {
    id: row.id,
    name: row.fullName ?? row.email ?? 'Somebody without a name',
    name_is_guess: row.nameIsGuess,
    headline: row.headline,
    title: row.title,
    company: row.company,
    location: row.location,
    profile_url: row.linkedinUrl,
    profile_source: row.profileSource,
    read_at: row.profileData?.readAt ?? null,
    facts: (row.profileData?.spans ?? []).map(({ id, section, text, context }) => ({
      id,
      section,
      text,
      context: context ?? null,
    })),
  };
}

/** The person that these identities are: nobody is told apart in one way when shown and in another when stored. */
export async function findProspect(scope: Scope, identities: Identity[]) {
  const id = await findByIdentity(scope, identities);
  if (!id) return null;
  const [row] = await scope.db
    .select({
      id: prospects.id,
      name: prospects.fullName,
      nameIsGuess: prospects.nameIsGuess,
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
