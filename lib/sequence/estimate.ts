import 'server-only';
import { eq, sql } from 'drizzle-orm';
import { aiGenerations, messageSequences, workspaces } from '@/db/schema';
import { expectedTaskCost } from '@/lib/ai/expected-task';
import { answererOf, startRun } from '@/lib/ai/run';
import type { Writers } from '@/lib/ai/schema';
import { writersOf } from '@/lib/ai/writers';
import { stepChannel } from '@/lib/craft/limits';
import type { Scope } from '@/lib/scope';
import type { CostEstimate, EstimateInput } from './estimate-input';
import { researchTask, writeTask } from './tasks';
import { typicalInput } from './typical';

/** So many of the newest sequences are looked at, and so many of them must have a known cost. */
const LOOKED_AT = 50;
const ENOUGH = 3;

/**
 * What it will cost to write for so many people: by what such sequences have cost in the last 30 days with the model
 * that writes now, else the most that their prompts and answers may cost by their size.
 */
export async function estimateCost(
  scope: Scope,
  { people, steps, channel }: EstimateInput,
  { settings }: { settings?: Writers } = {},
): Promise<CostEstimate> {
  const writers = settings ?? (await writersOf(scope));
  const run = startRun({ settings: writers, sequenceId: null });
  if (answererOf(run, 'message_generation').provider === 'built-in') return { usd: 0, by: 'built-in' };
  const lately = await spentLately(scope, writers.model, { steps, channel });
  if (lately.sequences >= ENOUGH) return { ...lately, by: 'history', usd: lately.usd * people };
  const most = await expectedBySize(scope, writers, { steps, channel });
  return most === null ? { usd: null, by: 'unknown' } : { usd: most * people, by: 'size' };
}

type Kind = Omit<EstimateInput, 'people'>;

/** The mean of the newest sequences of this kind that were finished and whose cost is known in full. */
async function spentLately(scope: Scope, model: string, { steps, channel }: Kind) {
  const newest = sql`(
    select id from ${messageSequences}
    where workspace_id = ${scope.workspaceId} and created_at > now() - interval '30 days' and status = 'completed'
      and provider <> 'built-in' and model = ${model} and sequence_length = ${steps} and channel = ${channel}
    order by created_at desc limit ${LOOKED_AT})`;
  const [row] = await scope.db
    .select({
      usd: sql<number>`coalesce(avg(usd), 0)::float8`,
      sequences: sql<number>`count(*)::int`,
    })
    .from(
      sql`(
        select sum(g.cost_usd) as usd from ${newest} s
          join ${aiGenerations} g on g.sequence_id = s.id and g.workspace_id = ${scope.workspaceId}
        where g.generation_type in ('profile_analysis', 'message_generation', 'repair') and g.status <> 'refused'
        group by s.id having bool_and(g.cost_usd is not null)
      ) as costs`,
    );
  return row ?? { usd: 0, sequences: 0 };
}

/** One call for the research and one for each message, about a person of whom as much is known as of most. */
async function expectedBySize(scope: Scope, writers: Writers, { steps, channel }: Kind) {
  const [row] = await scope.db
    .select({ companyContext: workspaces.companyContext })
    .from(workspaces)
    .where(eq(workspaces.id, scope.workspaceId));
  const channels = Array.from({ length: steps }, (_, at) => stepChannel(channel, at + 1));
  const input = typicalInput(row?.companyContext ?? '', channels);
  const tasks = [researchTask(input.research), ...input.messages.map(writeTask)];
  const costs = tasks.map((task) => expectedTaskCost(writers, task));
  return costs.reduce((sum, cost) => (sum === null || cost === null ? null : sum + cost), 0);
}
