import 'server-only';
import { and, asc, eq, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { type AiGeneration, aiGenerations, messageSequences, prospects } from '@/db/schema';
import { isId } from '@/lib/api';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { callLine, lineColumns, personOf } from './audit-line';
import type { CallLine, OpenedCall } from './audit-schema';
import { generationBody } from './format';

/** All of one call, with those that belong to it. @throws {AppError} `not_found` for one that is not ours. */
export async function readCall(scope: Scope, callId: string): Promise<OpenedCall> {
  if (!isId(callId)) throw unknown();
  const [row] = await scope.db
    .select({ call: aiGenerations, person: lineColumns.person })
    .from(aiGenerations)
    .leftJoin(messageSequences, eq(messageSequences.id, aiGenerations.sequenceId))
    .leftJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(and(eq(aiGenerations.workspaceId, scope.workspaceId), eq(aiGenerations.id, callId)));
  if (!row) throw unknown();
  const { call, person } = row;
  const first = call.firstAttemptId ?? call.id;
  const [attempts, related, replays] = await Promise.all([
    linesOf(scope, or(eq(aiGenerations.id, first), eq(aiGenerations.firstAttemptId, first))),
    relatedLines(scope, call, first),
    linesOf(scope, eq(aiGenerations.replayOf, call.id)),
  ]);
  const requestId = call.response?.request_id;
  return {
    ...generationBody(call),
    request_id: typeof requestId === 'string' ? requestId : null,
    person: personOf(person),
    ...{ attempts, related, replays },
  };
}

const unknown = () => new AppError('not_found', 'There is no such AI call.');

/** What else was asked for the same message, or for the same person's research; replays stand with their originals. */
async function relatedLines(scope: Scope, call: AiGeneration, first: string): Promise<CallLine[]> {
  const { id, sequenceId, step, firstAttemptId, replayOf } = aiGenerations;
  if (!call.sequenceId) return [];
  return linesOf(
    scope,
    and(
      eq(sequenceId, call.sequenceId),
      sql`${step} is not distinct from ${call.step}`,
      ne(id, first),
      sql`${firstAttemptId} is distinct from ${first}`,
      isNull(replayOf),
    ),
  );
}

async function linesOf(scope: Scope, where: SQL | undefined): Promise<CallLine[]> {
  const { workspaceId, startedAt, attempt, id } = aiGenerations;
  const rows = await scope.db
    .select(lineColumns)
    .from(aiGenerations)
    .leftJoin(messageSequences, eq(messageSequences.id, aiGenerations.sequenceId))
    .leftJoin(prospects, eq(prospects.id, messageSequences.prospectId))
    .where(and(eq(workspaceId, scope.workspaceId), where))
    .orderBy(asc(startedAt), asc(attempt), asc(id));
  return rows.map(callLine);
}
