import { and, asc, eq, isNull } from 'drizzle-orm';
import { type AiGeneration, aiGenerations } from '@/db/schema';
import type { Scope } from '@/lib/scope';

/** For tests: the first call of a sequence under this name, replays apart; of a step where one is said. */
export async function callOf(
  { db }: Scope,
  of: { sequenceId: string; node: string; step?: number | null; workflow?: string },
): Promise<AiGeneration> {
  const { sequenceId, node, step = null, workflow = 'generate_sequence' } = of;
  const rows = await db
    .select()
    .from(aiGenerations)
    .where(
      and(
        eq(aiGenerations.sequenceId, sequenceId),
        eq(aiGenerations.nodeName, node),
        eq(aiGenerations.workflowName, workflow),
        isNull(aiGenerations.replayOf),
      ),
    )
    .orderBy(asc(aiGenerations.createdAt));
  const found = rows.find((row) => step === null || row.step === step);
  if (!found) throw new Error(`There is no call “${node}”.`);
  return found;
}

/** For tests: the rows that ask this call again, in the order in which they went out. */
export function replaysOf({ db }: Scope, call: Pick<AiGeneration, 'id'>): Promise<AiGeneration[]> {
  return db
    .select()
    .from(aiGenerations)
    .where(eq(aiGenerations.replayOf, call.id))
    .orderBy(asc(aiGenerations.createdAt), asc(aiGenerations.attempt));
}

/** For tests: code and sentence of what a piece of work is refused with. */
export const refusal = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'not refused',
    (error) => `${error.code}: ${error.message}`,
  );
