import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { dimensionsOf, rowsOf } from './audit-filter';
import type { AuditFilter } from './audit-input';
import { type Histogram, percentileOf } from './audit-latency';
import type { Days } from './audit-period';
import type { DayFigures, FiguresByDay } from './audit-rows';

/** The figures from the sums that are kept by day, with the calls that are on their way. */
export async function figuresOfSums(scope: Scope, filter: AuditFilter, asked: Days): Promise<FiguresByDay> {
  const [sums, running] = await Promise.all([
    readSums(scope, filter, asked),
    countRunning(scope, filter, asked),
  ]);
  const days = new Map<Day, DayFigures>();
  const latencies = new Map<Day, Histogram>();
  const overall: Histogram = new Map();
  for (const { day, bucket, ...figures } of sums) {
    days.set(day, added(days.get(day) ?? nothing(day), figures));
    const histogram = latencies.get(day) ?? new Map();
    for (const one of [histogram, overall]) one.set(bucket, (one.get(bucket) ?? 0) + figures.calls);
    latencies.set(day, histogram);
  }
  for (const { day, calls, repairs } of running)
    days.set(day, added(days.get(day) ?? nothing(day), { calls, repairs, running: calls }));
  for (const [day, histogram] of latencies) {
    const known = days.get(day);
    if (known) days.set(day, { ...known, ...percentiles(histogram) });
  }
  return { days: [...days.values()], latency: percentiles(overall) };
}

const percentiles = (histogram: Histogram) => ({
  p50: percentileOf(histogram, 0.5),
  p95: percentileOf(histogram, 0.95),
});

type Counts = Omit<DayFigures, 'day' | 'p50' | 'p95'>;

const nothing = (day: Day): DayFigures => ({
  day,
  ...{ calls: 0, refused: 0, running: 0, failed: 0, repairs: 0, spentUsd: 0, unknownCost: 0 },
  ...{ promptTokens: 0, completionTokens: 0, cachedTokens: 0, p50: null, p95: null },
});

function added(sums: DayFigures, more: Partial<Counts>): DayFigures {
  return {
    ...sums,
    calls: sums.calls + (more.calls ?? 0),
    refused: sums.refused + (more.refused ?? 0),
    running: sums.running + (more.running ?? 0),
    failed: sums.failed + (more.failed ?? 0),
    repairs: sums.repairs + (more.repairs ?? 0),
    spentUsd: sums.spentUsd + (more.spentUsd ?? 0),
    unknownCost: sums.unknownCost + (more.unknownCost ?? 0),
    promptTokens: sums.promptTokens + (more.promptTokens ?? 0),
    completionTokens: sums.completionTokens + (more.completionTokens ?? 0),
    cachedTokens: sums.cachedTokens + (more.cachedTokens ?? 0),
  };
}

/** One line for each day and size of latency. */
function readSums(scope: Scope, filter: AuditFilter, { since, until }: Days) {
  const { day, latencyBucket } = aiDailyUsage;
  return scope.db
    .select({
      day,
      bucket: latencyBucket,
      calls: count(sql`status <> 'refused'`),
      refused: count(sql`status = 'refused'`),
      failed: count(sql`status = 'failed'`),
      repairs: count(sql`generation_type = 'repair' and status <> 'refused'`),
      spentUsd: sum(sql`cost_usd`),
      unknownCost: sql<number>`coalesce(sum(unknown_cost) filter (where status <> 'refused'), 0)::int`,
      promptTokens: sum(sql`prompt_tokens`),
      completionTokens: sum(sql`completion_tokens`),
      cachedTokens: sum(sql`cached_tokens`),
    })
    .from(aiDailyUsage)
    .where(
      and(
        sql`${aiDailyUsage.workspaceId} = ${scope.workspaceId}`,
        dimensionsOf(aiDailyUsage, filter),
        since ? sql`${day} >= ${since}::date` : undefined,
        until ? sql`${day} <= ${until}::date` : undefined,
      ),
    )
    .groupBy(day, latencyBucket)
    .having(sql`sum(calls) > 0`);
}

/** Those that are in no sum yet: few, and an index of their own knows them. */
function countRunning(scope: Scope, filter: AuditFilter, asked: Days) {
  const { day } = aiGenerations;
  return scope.db
    .select({
      day,
      calls: sql<number>`count(*)::int`,
      repairs: sql<number>`(count(*) filter (where generation_type = 'repair'))::int`,
    })
    .from(aiGenerations)
    .where(and(rowsOf(scope, filter, asked), sql`${aiGenerations.status} = 'started'`))
    .groupBy(day);
}

const count = (where: SQL) => sql<number>`coalesce(sum(calls) filter (where ${where}), 0)::int`;
const sum = (column: SQL) => sql<number>`coalesce(sum(${column}), 0)::float8`;
