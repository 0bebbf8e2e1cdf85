import 'server-only';
import { and, desc, eq, inArray } from 'drizzle-orm';
import { aiGenerations, messageSequences, prospects } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import type { AuditFilter } from './audit-input';
import { callLine, lineColumns } from './audit-line';
import { type Asked, callPage } from './audit-page';
import type { CallPage } from './audit-schema';

/**
 * The calls of a filter, newest first.
 * @throws {AppError} `malformed` for a cursor that is none of ours, `invalid` for quoted words that too many calls hold.
 */
export async function listCalls(scope: Scope, filter: AuditFilter, asked: Asked = {}): Promise<CallPage> {
  const { ids, nextCursor } = await callPage(scope, filter, asked);
  if (ids.length === 0) return { calls: [], nextCursor };
  const rows = await scope.db
    .select(lineColumns)
    .from(aiGenerations)
    .leftJoin(messageSequences, eq(messageSequences.id, aiGenerations.sequenceId))
    .leftJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), inArray(aiGenerations.id, ids)))
    .orderBy(desc(aiGenerations.createdAt), desc(aiGenerations.id));
  return { calls: rows.map(callLine), nextCursor };
}
