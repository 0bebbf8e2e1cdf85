import 'server-only';
import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { aiGenerations, workspaces } from '@/db/schema';
import { type Scope, scopeOf } from '@/lib/scope';

/**
 * Empties prompt and answer of the calls that are older than the workspace keeps them; figures and errors stay. Nothing
 * happens where no retention is set.
 */
export async function scrubOldCalls(scope: Scope): Promise<{ scrubbed: number }> {
  const { createdAt } = aiGenerations;
  const days = sql`(select ${workspaces.retentionDays} from ${workspaces} where ${workspaces.id} = ${scope.workspaceId})`;
  const scrubbed = await scope.db
    .update(aiGenerations)
    .set({
      prompt: sql`'{}'::jsonb`,
      response: null,
      scrubbedAt: sql`now()`,
    })
    .where(
      and(
        eq(aiGenerations.workspaceId, scope.workspaceId),
        isNull(aiGenerations.scrubbedAt),
        // Without a retention this is null, which is never true.
        sql`${createdAt} < now() - make_interval(days => ${days})`,
      ),
    )
    .returning({ id: aiGenerations.id });
  return { scrubbed: scrubbed.length };
}

/** The same for each workspace that has set a retention; for the start of the server and its daily round. */
export async function scrubOldCallsEverywhere(db: Db): Promise<void> {
  const kept = await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(isNotNull(workspaces.retentionDays));
  for (const { id } of kept) await scrubOldCalls(scopeOf(db, id, 'retention'));
}
