import 'server-only';
import { and, desc, type SQL, sql } from 'drizzle-orm';
import { aiDailyUsage, aiGenerations } from '@/db/schema';
import { addDays, type Day, dayIn } from '@/lib/calendar';
import type { Cursor } from '@/lib/cursor';
import type { Scope } from '@/lib/scope';
import { dimensionsOf, hasSums, rowsOf, sequencesOf } from './audit-filter';
import type { AuditFilter } from './audit-input';
import { type Days, earliestOf, latestOf } from './audit-period';

/** Where in the list a page begins, and the days it is taken from. */
export type Place = Days & { cursor: Cursor | null; limit: number };

/** A call's place in the list, read from whatever has the columns of the calls. */
export const keyColumns = {
  id: sql<string>`id`,
  createdAt: sql<Date>`created_at`.mapWith(aiGenerations.createdAt),
};
export const newestFirst = sql`created_at desc, id desc`;

/** The newest calls of a filter, whatever their words are, one more than the page. */
export async function keysWithoutWords(scope: Scope, filter: AuditFilter, place: Place): Promise<Cursor[]> {
  const keys = await selectKeys(scope, filter, place);
  return scope.db
    .select(keyColumns)
    .from(sql`(${keys}) as keys`)
    .orderBy(newestFirst)
    .limit(place.limit + 1);
}

async function selectKeys(scope: Scope, filter: AuditFilter, place: Place): Promise<SQL> {
  const rows = rowsOf(scope, filter, place);
  const sequences = sequencesOf(scope, filter);
  if (sequences) return few(sql`${aiGenerations.sequenceId} in ${sequences}`, rows);
  if (filter.outcome === 'replay') return few(sql`${aiGenerations.replayOf} is not null`, rows);
  if (!hasSums(filter) || !dimensionsOf(aiGenerations, filter)) return newest(rows, place);
  const days = await daysThatHold(scope, filter, place);
  const running = newest(and(rows, sql`${aiGenerations.status} = 'started'`), place);
  return days.length === 0 ? running : sql`${running} union all ${ofDays(rows, days, place)}`;
}

const newest = (where: SQL | undefined, { limit }: Place) => sql`(
  select id, created_at from ${aiGenerations} where ${where} order by ${newestFirst} limit ${limit + 1})`;

/** Where an index knows the few that come into question, all of them are read. */
const few = (those: SQL, rows: SQL | undefined) => sql`
  select id, created_at from (select * from ${aiGenerations} where ${those} offset 0) as ${aiGenerations} where ${rows}`;

/** How many days are looked at, one after the other: most filters have their page in the newest two. */
const WINDOWS = [2, 8, 32, 128, 100_000];

/**
 * The newest days that together hold one match more than the page, newest first; all that there are where they are too
 * few. What the cursor's own day holds may stand before it, so it is not counted on.
 */
async function daysThatHold(
  scope: Scope,
  filter: AuditFilter,
  { cursor, limit, since, until }: Place,
): Promise<Day[]> {
  const reached = cursor && dayIn('UTC', cursor.createdAt);
  const days: Day[] = [];
  let held = 0;
  // Nowhere is it later than UTC by more than a day, nor earlier.
  const newest = addDays(reached ?? dayIn('UTC'), 1);
  let last = until && until < newest ? until : newest;
  for (const size of WINDOWS) {
    const first = addDays(last, 1 - size);
    for (const { day, calls } of await matchingDays(scope, filter, { first, last, since })) {
      if (held > limit) return days;
      days.push(day);
      if (!reached || day < addDays(reached, -1)) held += calls;
    }
    last = addDays(first, -1);
    if (held > limit || (since && last < since)) return days;
  }
  return days;
}

/** The days of a window on which there are matches, newest first. */
function matchingDays(
  scope: Scope,
  filter: AuditFilter,
  { first, last, since }: { first: Day; last: Day; since: Day | null },
): Promise<{ day: Day; calls: number }[]> {
  const { workspaceId, day, calls } = aiDailyUsage;
  const from = since && since > first ? since : first;
  return scope.db
    .select({ day, calls: sql<number>`sum(${calls})::int` })
    .from(aiDailyUsage)
    .where(
      and(
        sql`${workspaceId} = ${scope.workspaceId}`,
        dimensionsOf(aiDailyUsage, filter),
        sql`${day} between ${from}::date and ${last}::date`,
      ),
    )
    .groupBy(day)
    .having(sql`sum(${calls}) > 0`)
    .orderBy(desc(day));
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
