import 'server-only';
import { type SQL, sql } from 'drizzle-orm';
import { addDays, type Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import type { AuditPeriod } from './audit-input';

/** The day it is in the workspace, by the database's own reckoning, which also dates the calls. */
export async function auditToday(scope: Scope, now = new Date()): Promise<Day> {
  const day = sql<Day>`workspace_day(${scope.workspaceId}::uuid, ${now.toISOString()}::timestamptz)::text`;
  const [row] = await scope.db.select({ day }).from(sql`(select) as once`);
  if (!row) throw new Error('A select without a table gives one row.');
  return row.day;
}

/** The first day of a period; null where it has none. It has no last day: what went out is never in the future. */
export function firstDayOf(period: AuditPeriod, today: Day): Day | null {
  return {
    today,
    '7': addDays(today, -6),
    '30': addDays(today, -29),
    '90': addDays(today, -89),
    month: `${today.slice(0, 7)}-01`,
    all: null,
  }[period];
}

/** The moments between which a day may lie in any time zone: those run from UTC+14 to UTC−12. */
export const earliestOf = (day: SQL) => sql`(${day}::timestamp - interval '14 hours') at time zone 'UTC'`;
export const latestOf = (day: SQL) => sql`(${day}::timestamp + interval '36 hours') at time zone 'UTC'`;
