import { and, eq, inArray, lt, ne, or, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { messageSequences } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/** A lease lasts this long and is renewed every `LEASE_RENEWAL_MS`: one lost renewal does not lose it. */
export const LEASE_MS = 15_000;
export const LEASE_RENEWAL_MS = 5_000;

const leaseEnd = sql`now() + ${sql.raw(`interval '${LEASE_MS} milliseconds'`)}`;

/** Takes the sequence for writing when nobody writes at it and something is missing; false when another one does. */
export async function takeLease(scope: Scope, sequenceId: string, owner: string): Promise<boolean> {
  const taken = await scope.db
    .update(messageSequences)
    .set({ status: 'generating', leaseOwner: owner, leaseExpiresAt: leaseEnd, errorMessage: null })
    .where(
      and(
        eq(messageSequences.workspaceId, scope.workspaceId),
        eq(messageSequences.id, sequenceId),
        or(
          inArray(messageSequences.status, ['pending', 'failed']),
          and(eq(messageSequences.status, 'generating'), lt(messageSequences.leaseExpiresAt, sql`now()`)),
        ),
      ),
    )
    .returning({ id: messageSequences.id });
  return taken.length === 1;
}

/** False when the lease is no longer ours: it was stopped, or taken over. */
export async function renewLease(scope: Scope, sequenceId: string, owner: string): Promise<boolean> {
  const renewed = await scope.db
    .update(messageSequences)
    .set({ leaseExpiresAt: leaseEnd })
    .where(mine(scope, sequenceId, owner))
    .returning({ id: messageSequences.id });
  return renewed.length === 1;
}

export function mine(scope: Scope, sequenceId: string, owner: string) {
  return and(
    eq(messageSequences.workspaceId, scope.workspaceId),
    eq(messageSequences.id, sequenceId),
    eq(messageSequences.status, 'generating'),
    eq(messageSequences.leaseOwner, owner),
  );
}

/**
 * Ends every lease. Only for the start of a process that alone holds the database (the embedded one): whoever held a
 * lease is dead. Crosses workspaces, since it is the process that starts and not a user who asks.
 */
export async function releaseDeadLeases(db: Db): Promise<void> {
  await db
    .update(messageSequences)
    .set({ leaseExpiresAt: sql`now() - interval '1 second'` })
    .where(and(ne(messageSequences.status, 'completed'), ne(messageSequences.status, 'failed')));
}
