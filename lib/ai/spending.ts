import 'server-only';
import { sql } from 'drizzle-orm';
import { aiBudgets, aiDailyUsage, aiGenerations } from '@/db/schema';
import type { BudgetPeriod } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import { longestCallMs } from './abandoned';
import type { PeriodSpending, Spending } from './budget-schema';

/**
 * What was spent in the workspace's day and month, and how that stands to its limits; one query over the sums. Calls
 * under way that are older than a call can be are left out: nothing will come of them.
 * @param limitedOnly leaves a month that has no limit at nought, for those who are in a hurry.
 */
export async function readSpending(scope: Scope, { limitedOnly = false } = {}): Promise<Spending> {
  const { workspaceId } = scope;
  const oldest = sql`now() - make_interval(secs => ${longestCallMs() / 1000})`;
  const rows = await scope.db
    .select({
      period: sql<BudgetPeriod>`p.period`,
      warnUsd: sql<number | null>`b.warn_usd::float8`,
      stopUsd: sql<number | null>`b.stop_usd::float8`,
      spentUsd: sql<number>`s.usd::float8`,
      unknownCost: sql<number>`s.unknown::int`,
      priceMissing: sql<boolean>`s.priceless`,
      runningUsd: sql<number>`r.usd::float8`,
      leftUsd: sql<number | null>`(b.stop_usd - s.usd - r.usd)::float8`,
    })
    .from(
      sql`(select period, case period when 'day' then today else date_trunc('month', today)::date end as start
        from (select workspace_day(${workspaceId}, now()) as today offset 0) d
          cross join unnest(array['day', 'month']) as period) p
        left join ${aiBudgets} b on b.workspace_id = ${workspaceId} and b.period = p.period
        cross join lateral (
          select coalesce(sum(cost_usd), 0) as usd, coalesce(sum(unknown_cost), 0) as unknown,
            coalesce(bool_or(unknown_cost > 0 and total_tokens > 0), false) as priceless
          from ${aiDailyUsage}
          where workspace_id = ${workspaceId} and day >= p.start and (${!limitedOnly} or p.period = 'day' or b.period is not null)
        ) s
        cross join lateral (
          select coalesce(sum(expected_usd), 0) as usd from ${aiGenerations}
          where workspace_id = ${workspaceId} and status = 'started' and created_at > ${oldest} and day >= p.start
        ) r`,
    );
  return { day: periodOf(rows, 'day'), month: periodOf(rows, 'month') };
}

function periodOf(rows: ({ period: BudgetPeriod } & PeriodSpending)[], period: BudgetPeriod): PeriodSpending {
  const row = rows.find((one) => one.period === period);
  if (!row) throw new Error('The spending of a period was not read.');
  const { period: _, ...spending } = row;
  return spending;
}
