import { eq, sql } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';
import type { Scope } from '@/lib/scope';
import { saveBudgets } from './budget';
import { AiFailure } from './failure';
import { startRun } from './run';
import { runTask } from './run-task';
import { quick, testSettings, testTask } from './testing';

/** USD per million tokens, such that a call of the test's task costs a few cents. */
export const price = { input: 20, output: 80 };

export const noBudget = { dayWarn: null, dayStop: null, monthWarn: null, monthStop: null };

/** For tests: one call at the fake model's server; how it failed, or null. */
export async function callOnce(
  scope: Scope,
  fake: { url: string },
  { scenario = 'ok', sequenceId = null, priced = true }: CallOptions = {},
): Promise<AiFailure | null> {
  const settings = { ...testSettings(fake.url, scenario), price: priced ? price : null };
  const run = startRun({ settings, sequenceId, limits: { ...quick, maxInFlight: 50 } });
  return runTask(scope, testTask(), { run }).then(
    () => null,
    (error) => {
      if (error instanceof AiFailure) return error;
      throw error;
    },
  );
}

type CallOptions = { scenario?: string; sequenceId?: string | null; priced?: boolean };

/** What the workspace's calls come to, from the rows. */
export async function callsOnRecord(scope: Scope) {
  const [row] = await scope.db
    .select({
      spent: sql<number>`coalesce(sum(cost_usd), 0)::float8`,
      expected: sql<number>`coalesce(max(expected_usd), 0)::float8`,
      dearest: sql<number>`coalesce(max(cost_usd), 0)::float8`,
      sent: sql<number>`(count(*) filter (where status in ('succeeded', 'failed')))::int`,
      refused: sql<number>`(count(*) filter (where status = 'refused'))::int`,
      running: sql<number>`(count(*) filter (where status = 'started'))::int`,
    })
    .from(aiGenerations)
    .where(eq(aiGenerations.workspaceId, scope.workspaceId));
  if (!row) throw new Error('A sum gives one row.');
  return row;
}

/** Twenty calls at once beside a limit with room for ten by what such a call costs, and for `atOnce` by what it may cost. */
export async function crowdTheLimit(scope: Scope, fake: { url: string }, scenario: string) {
  await saveBudgets(scope, noBudget);
  await callOnce(scope, fake);
  const before = await callsOnRecord(scope);
  const stop = Math.floor(11 * before.spent * 100) / 100;
  await saveBudgets(scope, { ...noBudget, dayStop: stop });
  const failures = await Promise.all(Array.from({ length: 20 }, () => callOnce(scope, fake, { scenario })));
  const refusals = failures.filter((failure) => failure !== null);
  const atOnce = Math.floor((stop - before.spent) / before.expected);
  return { stop, atOnce, before, refusals, after: await callsOnRecord(scope) };
}
