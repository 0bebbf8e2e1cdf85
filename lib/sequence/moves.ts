import 'server-only';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { type Message, type MessageSequence, sequenceMoves } from '@/db/schema';
import { dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { scheduleOf } from './outreach-schedule';
import type { Pace } from './outreach-schema';
import type { MoveBody, ScheduleBody } from './schema';
import { outreachStep, stateOf } from './standing';

/** What was done with a sequence and still counts, oldest first. */
export async function readMoves(scope: Scope, sequenceId: string): Promise<MoveBody[]> {
  const rows = await scope.db
    .select({
      id: sequenceMoves.id,
      kind: sequenceMoves.kind,
      step: sequenceMoves.step,
      happenedAt: sequenceMoves.happenedAt,
      by: sequenceMoves.actor,
    })
    .from(sequenceMoves)
    .where(
      and(
        eq(sequenceMoves.workspaceId, scope.workspaceId),
        eq(sequenceMoves.sequenceId, sequenceId),
        isNull(sequenceMoves.undoneAt),
      ),
    )
    .orderBy(asc(sequenceMoves.createdAt), asc(sequenceMoves.id));
  return rows.map(({ happenedAt, ...move }) => ({ ...move, happened_at: happenedAt.toISOString() }));
}

type Rows = { sequence: MessageSequence; messages: Message[] };

/** The days of the steps; none before all of them are written. */
export function scheduleBody({ sequence, messages }: Rows, pace: Pace): ScheduleBody {
  const written = sequence.status === 'completed';
  return {
    today: dayIn(pace.timeZone, pace.now),
    days: written ? scheduleOf(stateOf(sequence), messages.map(outreachStep), pace) : {},
  };
}
