import 'server-only';
import { and, desc, eq, sql } from 'drizzle-orm';
import { messageSequences, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/** The profiles that sequences were written from and that are not the stored one any more, newest first. */
export async function olderProfiles(scope: Scope, prospectId: string) {
  const rows = await scope.db
    .selectDistinctOn([sql`${messageSequences.profile} ->> 'text'`], {
      sequenceId: messageSequences.id,
      profile: messageSequences.profile,
      stored: sql<boolean>`${messageSequences.profile} ->> 'text' is not distinct from ${prospects.profileData} ->> 'text'`,
    })
    .from(messageSequences)
    .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(
      and(eq(messageSequences.workspaceId, scope.workspaceId), eq(messageSequences.prospectId, prospectId)),
    )
    .orderBy(sql`${messageSequences.profile} ->> 'text'`, desc(messageSequences.createdAt))
    .limit(50);
  return rows
    .filter(({ profile, stored }) => !stored && profile.spans.length > 0)
    .sort((a, b) => b.profile.readAt.localeCompare(a.profile.readAt))
    .slice(0, 10)
    .map(({ sequenceId, profile }) => ({
      sequence_id: sequenceId,
      source: profile.source,
      read_at: profile.readAt,
      facts: profile.spans.map(({ id, section, text, context }) => ({
        id,
        section,
        text,
        context: context ?? null,
      })),
    }));
}
