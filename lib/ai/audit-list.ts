import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { aiGenerations, messageSequences, prospects } from '@/db/schema';
import { decodeCursor, encodeCursor } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import type { AuditFilter } from './audit-input';
import { keysOf } from './audit-keys';
import { callLine, lineColumns } from './audit-line';
import type { CallPage } from './audit-schema';

/** The calls of a filter, newest first. @throws {AppError} `malformed` for a cursor that is none of ours. */
export async function listCalls(
  scope: Scope,
  filter: AuditFilter,
  { cursor, limit = 50 }: { cursor?: string | null; limit?: number } = {},
): Promise<CallPage> {
  const place = { cursor: cursor ? decodeCursor(cursor) : null, limit };
  const keys = await keysOf(scope, filter, place);
  const page = scope.db
    .select({ callId: sql<string>`id`.as('call_id') })
    .from(sql`(${keys}) as keys`)
    .orderBy(sql`created_at desc, id desc`)
    .limit(limit + 1)
    .as('page');
  const rows = await scope.db
    .select(lineColumns)
    .from(page)
    .innerJoin(aiGenerations, eq(aiGenerations.id, page.callId))
    .leftJoin(messageSequences, eq(messageSequences.id, aiGenerations.sequenceId))
    .leftJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .orderBy(desc(aiGenerations.createdAt), desc(aiGenerations.id));
  const calls = rows.slice(0, limit);
  const last = calls.at(-1);
  return {
    calls: calls.map(callLine),
    nextCursor: last && rows.length > limit ? encodeCursor(last.call) : null,
  };
}
