import 'server-only';
import { and, eq, or } from 'drizzle-orm';
import { prospectIdentities, prospects } from '@/db/schema';
import type { IdentityKind } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';

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

/** The person who holds one of these keys, the first that fits. */
export async function findProspect(scope: Scope, identities: { kind: IdentityKind; key: string }[]) {
  if (identities.length === 0) return null;
  const [row] = await scope.db
    .select({ id: prospects.id, lastContactedAt: prospects.lastContactedAt })
    .from(prospectIdentities)
    .innerJoin(prospects, eq(prospects.id, prospectIdentities.prospectId))
    .where(
      and(
        eq(prospectIdentities.workspaceId, scope.workspaceId),
        or(
          ...identities.map(({ kind, key }) =>
            and(eq(prospectIdentities.kind, kind), eq(prospectIdentities.key, key)),
          ),
        ),
      ),
    )
    .limit(1);
  return row ?? null;
}
