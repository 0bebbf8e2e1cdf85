import 'server-only';
import { and, eq } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import { recordActivity } from '@/lib/activity/mutations';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';

/**
 * Somebody inactive is kept with all that is theirs, and left out of the queue and the lists.
 * @throws {AppError} `not_found` for a person who is not ours.
 */
export async function setActive(
  scope: Scope,
  { prospectId, on }: { prospectId: string; on: boolean },
): Promise<void> {
  await transact(scope, async (inner) => {
    const mine = and(eq(prospects.workspaceId, inner.workspaceId), eq(prospects.id, prospectId));
    const [person] = await inner.db
      .select({ was: prospects.isActive })
      .from(prospects)
      .where(mine)
      .for('update');
    if (!person) throw new AppError('not_found', 'There is no such person.');
    if (person.was === on) return;
    await inner.db.update(prospects).set({ isActive: on }).where(mine);
    await recordActivity(inner, {
      name: on ? 'prospect.activated' : 'prospect.deactivated',
      subjectId: prospectId,
    });
  });
}
