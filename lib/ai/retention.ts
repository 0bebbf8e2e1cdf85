import 'server-only';
import { and, asc, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { aiGenerations, workspaces } from '@/db/schema';
import { type Scope, scopeOf } from '@/lib/scope';

/** So few are locked at a time, and for so short, that nobody waits for them. */
const BATCH_ROWS = 1_000;

/** `isDone` is false while older calls may be left that are not emptied yet. */
export type Scrubbed = { scrubbed: number; isDone: boolean };

/**
 * Empties prompt and answer of the calls that are older than the workspace keeps them, the oldest first; figures and
 * errors stay. Nothing happens where no retention is set. Each batch is a transaction of its own.
 */
export async function scrubOldCalls(
  scope: Scope,
  { batches = Number.POSITIVE_INFINITY }: { batches?: number } = {},
): Promise<Scrubbed> {
  let scrubbed = 0;
  for (let batch = 0; batch < batches; batch += 1) {
    const rows = await scrubBatch(scope);
    scrubbed += rows;
    if (rows < BATCH_ROWS) return { scrubbed, isDone: true };
  }
  return { scrubbed, isDone: false };
}

async function scrubBatch({ db, workspaceId }: Scope): Promise<number> {
  const { id, createdAt, scrubbedAt } = aiGenerations;
  const days = sql`(select ${workspaces.retentionDays} from ${workspaces} where ${workspaces.id} = ${workspaceId})`;
  const old = db.$with('old').as(
    db
      .select({ id })
      .from(aiGenerations)
      .where(
        and(
          eq(aiGenerations.workspaceId, workspaceId),
          isNull(scrubbedAt),
          // Without a retention this is null, which is never true.
          sql`${createdAt} < now() - make_interval(days => ${days})`,
        ),
      )
      .orderBy(asc(createdAt))
      .limit(BATCH_ROWS)
      // What an erasure holds is emptied by it.
      .for('update', { skipLocked: true }),
  );
  const scrubbed = await db
    .with(old)
    .update(aiGenerations)
    .set({ prompt: sql`'{}'::jsonb`, response: null, scrubbedAt: sql`now()` })
    .where(inArray(id, db.select({ id: old.id }).from(old)))
    .returning({ id });
  return scrubbed.length;
}

/** The same for each workspace that has set a retention; for the start of the server and its daily round. */
export async function scrubOldCallsEverywhere(db: Db): Promise<void> {
  const kept = await db
    .select({ id: workspaces.id })
    .from(workspaces)
    .where(isNotNull(workspaces.retentionDays));
  for (const { id } of kept) await scrubOldCalls(scopeOf(db, id, 'retention'));
}
