import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { addDays, type Day, dayIn } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { type AuditFilter, type AuditPeriod, namesDays } from './audit-input';

/** The day it is in the workspace, by the database's own reckoning, which also dates the calls. */
export async function auditToday(scope: Scope, now = new Date()): Promise<Day> {
  const day = sql<Day>`workspace_day(${scope.workspaceId}::uuid, ${now.toISOString()}::timestamptz)::text`;
  const [row] = await scope.db.select({ day }).from(sql`(select) as once`);
  if (!row) throw new Error('A select without a table gives one row.');
  return row.day;
}

/** The first and the last day that are asked for; null where there is none. */
export type Days = { since: Day | null; until: Day | null };

type Asked = Pick<AuditFilter, 'period' | 'from' | 'to'>;

/** The days of a filter. A period has no last one, for what went out is never in the future. */
export function daysOf(asked: Asked, today: Day): Days {
  const { period, from, to } = asked;
  if (!namesDays(asked)) return { since: firstDayOf(period, today), until: null };
  const [since = null, until = null] = from && to && from > to ? [to, from] : [from, to];
  return { since, until };
}

/** The same, without a question to the database where it does not matter which day it is. */
export async function daysAsked(scope: Scope, filter: AuditFilter): Promise<Days> {
  const isFixed = namesDays(filter) || filter.period === 'all' || filter.period === 'dates';
  return daysOf(filter, isFixed ? dayIn('UTC') : await auditToday(scope));
}

function firstDayOf(period: AuditPeriod, today: Day): Day | null {
  return {
    today,
    '7': addDays(today, -6),
    '30': addDays(today, -29),
    '90': addDays(today, -89),
    month: `${today.slice(0, 7)}-01`,
    all: null,
    dates: null,
  }[period];
}

/** The moments between which a day may lie in any time zone: those run from UTC+14 to UTC−12. */
export const earliestOf = (day: SQL) => sql`(${day}::timestamp - interval '14 hours') at time zone 'UTC'`;
export const latestOf = (day: SQL) => sql`(${day}::timestamp + interval '36 hours') at time zone 'UTC'`;
