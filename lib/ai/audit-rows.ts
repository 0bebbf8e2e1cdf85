import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { rowsOf, sequencesOf } from './audit-filter';
import type { AuditFilter } from './audit-input';
import type { CallFigures } from './audit-schema';
import { callWords, wordsQuery } from './audit-search';

/** What the calls of one day come to. */
export type DayFigures = Omit<CallFigures, 'filter' | 'span' | 'latency' | 'days'> & {
  day: Day;
  p50: number | null;
  p95: number | null;
};
export type FiguresByDay = { days: DayFigures[]; latency: CallFigures['latency'] };

/** Sums over the rows themselves, for filters that the kept sums do not know; percentiles are exact. */
export async function figuresOfRows(
  scope: Scope,
  filter: AuditFilter,
  since: Day | null,
): Promise<FiguresByDay> {
  const sequences = sequencesOf(scope, filter);
  const words = filter.search ? sql`${callWords} @@ ${wordsQuery(filter.search)}` : undefined;
  const from = sequences
    ? sql`(select * from ${aiGenerations} where sequence_id in ${sequences} offset 0) as ${aiGenerations}`
    : sql`${aiGenerations}`;
  const rows = await scope.db
    .select({ day: sql<Day | null>`day::text`, ...columns })
    .from(from)
    .where(and(rowsOf(scope, filter, { since }), words))
    .groupBy(sql`grouping sets ((day), ())`);
  const all = rows.find(({ day }) => day === null);
  const days = rows.flatMap(({ day, ...figures }) => (day === null ? [] : [{ day, ...figures }]));
  return { days, latency: { p50: all?.p50 ?? null, p95: all?.p95 ?? null } };
}

const count = (where: SQL) => sql<number>`(count(*) filter (where ${where}))::int`;
const sum = (column: SQL) => sql<number>`coalesce(sum(${column}), 0)::float8`;
const percentile = (share: number) =>
  sql<number | null>`round(percentile_cont(${sql.raw(String(share))}) within group (order by latency_ms)
    filter (where status not in ('refused', 'started')))::int`;

const columns = {
  calls: count(sql`status <> 'refused'`),
  refused: count(sql`status = 'refused'`),
  running: count(sql`status = 'started'`),
  failed: count(sql`status = 'failed'`),
  repairs: count(sql`generation_type = 'repair' and status <> 'refused'`),
  spentUsd: sum(sql`cost_usd`),
  unknownCost: count(sql`cost_usd is null and status in ('succeeded', 'failed')`),
  promptTokens: sum(sql`prompt_tokens`),
  completionTokens: sum(sql`completion_tokens`),
  cachedTokens: sum(sql`cached_tokens`),
  p50: percentile(0.5),
  p95: percentile(0.95),
};
