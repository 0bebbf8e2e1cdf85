import 'server-only';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { messageSequences, messages, prospects } from '@/db/schema';
import { usageOf } from '@/lib/ai/format';
import { sequenceGenerations } from '@/lib/ai/queries';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { callBodies, isLater } from './calls';
import { readLineages } from './lineage';

/** True while somebody holds the lease; asked of the database's clock. */
export const isBeingWritten = sql<boolean>`coalesce(${messageSequences.leaseExpiresAt} > now(), false)`;

/** @throws {AppError} `conflict` */
export function refuseWhileWritten({ writing }: { writing: boolean }): void {
  if (writing)
    throw new AppError(
      'conflict',
      'The sequence is still being written. Wait until it is finished, then try again.',
    );
}

/** All that is stored of these sequences, in four queries however many they are; in the order of the ids. */
export async function readRows(scope: Scope, ids: string[]) {
  if (ids.length === 0) return [];
  const [found, stored, generations, lineages] = await Promise.all([
    scope.db
      .select({ sequence: messageSequences, prospect: prospects, writing: isBeingWritten })
      .from(messageSequences)
      .innerJoin(prospects, eq(prospects.id, messageSequences.prospectId))
      .where(and(eq(messageSequences.workspaceId, scope.workspaceId), inArray(messageSequences.id, ids))),
    scope.db
      .select()
      .from(messages)
      .where(and(eq(messages.workspaceId, scope.workspaceId), inArray(messages.sequenceId, ids)))
      .orderBy(asc(messages.step)),
    sequenceGenerations(scope, ids),
    readLineages(scope, ids),
  ]);
  const rows = new Map(found.map((row) => [row.sequence.id, row]));
  return ids.flatMap((id) => {
    const row = rows.get(id);
    if (!row) return [];
    const calls = generations.filter((call) => call.sequenceId === id);
    // What is still under way has no price yet; after a crash the same rows are calls of unknown cost.
    const priced = row.writing ? calls.filter((call) => call.status !== 'started') : calls;
    const own = stored.filter((message) => message.sequenceId === id);
    // How long the writing took does not grow by what is rewritten days later.
    const { latencyMs } = usageOf(
      priced.filter(
        (call) => !isLater({ generation_type: call.generationType, replay: call.replayOf !== null }),
      ),
    );
    const usage = { ...usageOf(priced), latencyMs };
    return [{ ...row, messages: own, usage, calls: callBodies(calls), lineages }];
  });
}
