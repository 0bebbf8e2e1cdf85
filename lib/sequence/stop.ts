import 'server-only';
import { and, eq, inArray } from 'drizzle-orm';
import { messageSequences } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { liveSequence } from './live';

/** What stands at a sequence that somebody stopped; it tells a stop from a failure. */
export const STOPPED = 'Stopped by you. What was finished is kept.';

/**
 * Ends the writing; what is stored stays and can be resumed. Works from any process: the writer loses its lease at once
 * here, and at its next renewal elsewhere. A sequence that is not being written stays as it is.
 */
export async function stopSequence(scope: Scope, sequenceId: string): Promise<void> {
  const stopped = await transact(scope, async (inner) => {
    const [row] = await inner.db
      .update(messageSequences)
      .set({
        status: 'failed',
        leaseOwner: null,
        leaseExpiresAt: null,
        errorMessage: STOPPED,
      })
      .where(
        and(
          eq(messageSequences.workspaceId, inner.workspaceId),
          eq(messageSequences.id, sequenceId),
          inArray(messageSequences.status, ['pending', 'generating']),
        ),
      )
      .returning({ id: messageSequences.id });
    if (row) await recordActivity(inner, { name: 'sequence.stopped', subjectId: sequenceId });
    return Boolean(row);
  });
  if (stopped) liveSequence(scope, sequenceId)?.controller.abort();
}
