import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { rowsOf, sequencesOf } from './audit-filter';
import type { AuditFilter } from './audit-input';
import type { Days } from './audit-period';
import type { CallFigures } from './audit-schema';
import { hitsOf, MOST_READ, mindsPlaces, tooMany, withIndex } from './audit-search';
import { holdsWords, saysWords } from './audit-words';

/** What the calls of one day come to. */
export type DayFigures = Omit<CallFigures, 'filter' | 'span' | 'latency' | 'days'> & {
  day: Day;
  p50: number | null;
  p95: number | null;
};
export type FiguresByDay = { days: DayFigures[]; latency: CallFigures['latency'] };

/**
 * Sums over the rows themselves, for filters that the kept sums do not know; percentiles are exact.
 * @throws {AppError} `invalid` for quoted words that too many calls hold.
 */
export async function figuresOfRows(scope: Scope, filter: AuditFilter, days: Days): Promise<FiguresByDay> {
  const { search } = filter;
  const rows = rowsOf(scope, filter, days);
  const sequences = sequencesOf(scope, filter);
  if (sequences) {
    const theirs = sql`${aiGenerations.sequenceId} in ${sequences}`;
    return sumUp(scope, hitsOf(theirs), and(rows, search ? saysWords(search) : undefined));
  }
  if (filter.outcome === 'replay' && !search)
    return sumUp(scope, hitsOf(sql`${aiGenerations.replayOf} is not null`), rows);
  if (!search) return sumUp(scope, sql`${aiGenerations}`, rows);
  return withIndex(scope, async (inner) => {
    if (!(await mindsPlaces(inner, search))) return sumUp(inner, hitsOf(saysWords(search)), rows);
    const held = hitsOf(holdsWords(search));
    const some = inner.db
      .select({ one: sql`1` })
      .from(held)
      .where(rows)
      .limit(MOST_READ + 1)
      .as('some');
    if ((await inner.db.$count(some)) > MOST_READ) throw tooMany();
    return sumUp(inner, held, and(rows, saysWords(search)));
  });
}

async function sumUp(scope: Scope, from: SQL, where: SQL | undefined): Promise<FiguresByDay> {
  const rows = await scope.db
    .select({ day: sql<Day | null>`day::text`, ...columns })
    .from(from)
    .where(where)
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
