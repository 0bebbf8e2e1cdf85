import { analyticsEvents } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/** Puts on record what happened to whom; call it inside the transaction that does it. */
export async function recordActivity(
  scope: Scope,
  event: { name: string; subjectId: string; detail?: Record<string, string | number | boolean | null> },
): Promise<void> {
  await scope.db
    .insert(analyticsEvents)
    .values({ ...event, workspaceId: scope.workspaceId, actor: scope.actor });
}
