import 'server-only';
import { and, type SQL, sql } from 'drizzle-orm';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import { addDays, type Day } from '@/lib/calendar';
import type { Cursor } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import { dimensionsOf, knownToSums, rowsOf, sequencesOf } from './audit-filter';
import type { AuditFilter } from './audit-input';
import { auditToday, earliestOf, firstDayOf, latestOf } from './audit-period';
import { callWords, wordsQuery } from './audit-search';

export type Place = { cursor: Cursor | null; limit: number };

/** A select of `id, created_at`: the newest calls of a filter that come after a place, in no order, some too many. */
export async function keysOf(scope: Scope, filter: AuditFilter, place: Place): Promise<SQL> {
  const since = filter.period === 'all' ? null : firstDayOf(filter.period, await auditToday(scope));
  const rows = rowsOf(scope, filter, { since, cursor: place.cursor });
  if (sequencesOf(scope, filter)) return keysOfSequences(scope, filter, rows);
  if (filter.search) return newest(and(rows, sql`${callWords} @@ ${wordsQuery(filter.search)}`), place);
  if (!knownToSums(filter) || !dimensionsOf(aiGenerations, filter)) return newest(rows, place);
  const days = await daysThatHold(scope, filter, { ...place, since });
  const running = newest(and(rows, sql`${aiGenerations.status} = 'started'`), place);
  return days.length === 0 ? running : sql`${running} union all ${ofDays(rows, days, place)}`;
}

const newest = (where: SQL | undefined, { limit }: Place) => sql`(
  select id, created_at from ${aiGenerations} where ${where} order by created_at desc, id desc limit ${limit + 1})`;

/** The calls of a person are few: all of them are read, through the index that knows whose they are. */
function keysOfSequences(scope: Scope, filter: AuditFilter, rows: SQL | undefined): SQL {
  const words = filter.search ? sql`${callWords} @@ ${wordsQuery(filter.search)}` : undefined;
  return sql`(
    with theirs as materialized (
      select * from ${aiGenerations} where sequence_id in ${sequencesOf(scope, filter)}
    )
    select id, created_at from theirs as ${aiGenerations} where ${and(rows, words)})`;
}

/**
 * The newest days that together hold one match more than the page, newest first; all that there are where they are too
 * few. The cursor's own day may hold nothing behind it any more, so it is not counted on.
 */
async function daysThatHold(
  scope: Scope,
  filter: AuditFilter,
  { cursor, limit, since }: Place & { since: Day | null },
): Promise<Day[]> {
  const { day, calls } = aiDailyUsage;
  const utc = cursor && (cursor.createdAt.toISOString().slice(0, 10) as Day);
  const matching = and(
    sql`${aiDailyUsage.workspaceId} = ${scope.workspaceId}`,
    dimensionsOf(aiDailyUsage, filter),
    since ? sql`${day} >= ${since}::date` : undefined,
    utc ? sql`${day} <= ${addDays(utc, 1)}::date` : undefined,
  );
  const sure = utc ? sql`filter (where ${day} < ${addDays(utc, -1)}::date)` : sql``;
  const enough = sql`(
    select day from (
      select day, sum(coalesce(sum(${calls}) ${sure}, 0)) over (order by day desc) as held
      from ${aiDailyUsage} where ${matching} group by day
    ) as course where held > ${limit} order by day desc limit 1)`;
  const rows = await scope.db
    .select({ day })
    .from(aiDailyUsage)
    .where(and(matching, sql`${day} >= coalesce(${enough}, '-infinity'::date)`))
    .groupBy(day)
    .having(sql`sum(${calls}) > 0`)
    .orderBy(sql`${day} desc`)
    .limit(limit + 3);
  return rows.map((row) => row.day);
}

/** Days without a match are passed over whole: each run of days is looked through by itself. */
function ofDays(rows: SQL | undefined, days: Day[], place: Place): SQL {
  const runs = runsOf(days);
  const dates = (all: Day[]) =>
    sql`array[${sql.join(
      all.map((day) => sql`${day}`),
      sql`, `,
    )}]::date[]`;
  const within = sql`${aiGenerations.day} between run.first and run.last
    and ${aiGenerations.createdAt} >= ${earliestOf(sql`run.first`)}
    and ${aiGenerations.createdAt} < ${latestOf(sql`run.last`)}`;
  return sql`
    select found.id, found.created_at
    from unnest(${dates(runs.map(({ first }) => first))}, ${dates(runs.map(({ last }) => last))}) as run (first, last)
      cross join lateral ${newest(and(rows, sql`${aiGenerations.status} <> 'started'`, within), place)} as found`;
}

/** Days that follow each other, as one; `days` are sorted newest first. */
export function runsOf(days: Day[]): { first: Day; last: Day }[] {
  const runs: { first: Day; last: Day }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && addDays(run.first, -1) === day) run.first = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
