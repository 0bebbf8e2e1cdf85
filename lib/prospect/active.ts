import 'server-only';
import { and, eq } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';

/** Takes a person out of the lists, or back in; nothing is lost. @throws {AppError} `not_found` */
export async function setActive(
  scope: Scope,
  { prospectId, active }: { prospectId: string; active: boolean },
): Promise<void> {
  await transact(scope, async (inner) => {
    const [row] = await inner.db
      .update(prospects)
      .set({ isActive: active })
      .where(and(eq(prospects.workspaceId, inner.workspaceId), eq(prospects.id, prospectId)))
      .returning({ id: prospects.id });
    if (!row) throw new AppError('not_found', 'There is no such person.');
    await recordActivity(inner, {
      name: active ? 'prospect.activated' : 'prospect.deactivated',
      subjectId: prospectId,
    });
  });
}
