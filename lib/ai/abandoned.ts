import 'server-only';
import { and, eq, lt, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { aiGenerations } from '@/db/schema';
import { env } from '@/lib/env';
import { answerSentences } from './failure';

/** After a call has ended its row is still to be written. */
const WRITING_MS = 60_000;

/** No call of a living process is at `started` for longer. */
export const longestCallMs = () => env().AI_CALL_TIMEOUT_MS + WRITING_MS;

/**
 * Ends the calls whose process died while they were under way: failed, of unknown cost. Crosses workspaces, since it is
 * the process that looks and not a user who asks. Should a call end after all, its row says so then.
 * @param olderThanMs 0 only where this process alone holds the database and has made no call yet.
 */
export async function endAbandonedCalls(
  db: Db,
  { olderThanMs = longestCallMs() }: { olderThanMs?: number } = {},
): Promise<number> {
  const ended = await db
    .update(aiGenerations)
    .set({
      status: 'failed',
      errorKind: 'abandoned',
      error: sql`case when ${aiGenerations.scrubbedAt} is null then ${answerSentences.abandoned} end`,
    })
    .where(
      and(
        eq(aiGenerations.status, 'started'),
        olderThanMs > 0
          ? lt(aiGenerations.createdAt, sql`now() - make_interval(secs => ${olderThanMs / 1000})`)
          : undefined,
      ),
    )
    .returning({ id: aiGenerations.id });
  return ended.length;
}
