import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type AiGeneration, aiGenerations } from '@/db/schema';
import { decodeCursor, encodeCursor, olderThan } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import type { GenerationFigures } from './schema';

/** Newest first. @throws {AppError} `malformed` for a cursor that is not one of ours. */
export async function listGenerations(
  scope: Scope,
  { sequenceId, cursor, limit = 50 }: { sequenceId?: string; cursor?: string | null; limit?: number } = {},
): Promise<{ generations: AiGeneration[]; nextCursor: string | null }> {
  const rows = await scope.db
    .select()
    .from(aiGenerations)
    .where(
      and(
        eq(aiGenerations.workspaceId, scope.workspaceId),
        sequenceId ? eq(aiGenerations.sequenceId, sequenceId) : undefined,
        cursor ? olderThan(aiGenerations.createdAt, aiGenerations.id, decodeCursor(cursor)) : undefined,
      ),
    )
    .orderBy(desc(aiGenerations.createdAt), desc(aiGenerations.id))
    .limit(limit + 1);
  const generations = rows.slice(0, limit);
  const last = generations.at(-1);
  return { generations, nextCursor: last && rows.length > limit ? encodeCursor(last) : null };
}

/** All calls for these sequences, in the order in which they went out. */
export async function sequenceGenerations(scope: Scope, sequenceIds: string[]): Promise<GenerationFigures[]> {
  if (sequenceIds.length === 0) return [];
  const { id, sequenceId, generationType, nodeName, step, provider, model, status, error, errorKind } =
    aiGenerations;
  const { attempt, replayOf, startedAt, latencyMs, promptTokens, completionTokens, totalTokens, costUsd } =
    aiGenerations;
  return scope.db
    .select({
      ...{ id, sequenceId, generationType, nodeName, step, provider, model, status, error, errorKind },
      ...{ attempt, replayOf, startedAt, latencyMs, promptTokens, completionTokens, totalTokens, costUsd },
    })
    .from(aiGenerations)
    .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), inArray(sequenceId, sequenceIds)))
    .orderBy(asc(aiGenerations.startedAt), asc(aiGenerations.attempt), asc(aiGenerations.id));
}
