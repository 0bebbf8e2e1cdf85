import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import { type AiGeneration, aiGenerations } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { type AuditFilter, auditQuery } from './audit-input';
import { type Asked, callPage } from './audit-page';
import type { GenerationFigures } from './schema';

const everything = auditQuery.parse({});

/** The calls of a filter with all that was said, newest first. @throws {AppError} As `listCalls` does. */
export async function listGenerations(
  scope: Scope,
  filter: AuditFilter = everything,
  asked: Asked = {},
): Promise<{ generations: AiGeneration[]; nextCursor: string | null }> {
  const { ids, nextCursor } = await callPage(scope, filter, asked);
  if (ids.length === 0) return { generations: [], nextCursor };
  const { workspaceId, createdAt, id } = aiGenerations;
  const generations = await scope.db
    .select()
    .from(aiGenerations)
    .where(and(eq(workspaceId, scope.workspaceId), inArray(id, ids)))
    .orderBy(desc(createdAt), desc(id));
  return { generations, nextCursor };
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
