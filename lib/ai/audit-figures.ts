import 'server-only';
import { addDays, type Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { knownToSums } from './audit-filter';
import { type AuditFilter, namesDays } from './audit-input';
import { auditToday, type Days, daysOf } from './audit-period';
import { type DayFigures, figuresOfRows } from './audit-rows';
import type { CallFigures } from './audit-schema';
import { figuresOfSums } from './audit-sums';

/**
 * What the calls of a filter come to. Calls on their way are counted among the calls, those that a budget refused are
 * not. Days that are named, and all days, begin with the first call; without any call there is no span then.
 */
export async function readCallFigures(
  scope: Scope,
  filter: AuditFilter,
  now = new Date(),
): Promise<CallFigures> {
  const today = await auditToday(scope, now);
  const asked = daysOf(filter, today);
  const read = knownToSums(filter) ? figuresOfSums : figuresOfRows;
  const { days, latency } = await read(scope, filter, asked);
  const total = (figure: (one: DayFigures) => number) => days.reduce((sum, one) => sum + figure(one), 0);
  const span = spanOf(days, namesDays(filter) ? { ...asked, since: null } : asked, today);
  return {
    filter,
    span,
    calls: total((one) => one.calls),
    refused: total((one) => one.refused),
    running: total((one) => one.running),
    failed: total((one) => one.failed),
    repairs: total((one) => one.repairs),
    spentUsd: total((one) => one.spentUsd),
    unknownCost: total((one) => one.unknownCost),
    promptTokens: total((one) => one.promptTokens),
    completionTokens: total((one) => one.completionTokens),
    cachedTokens: total((one) => one.cachedTokens),
    latency,
    days: span ? whole(days, span) : [],
  };
}

/** A call that went out before the time zone was changed may be dated one day ahead. */
function spanOf(days: DayFigures[], { since, until }: Days, today: Day) {
  const dates = days.map(({ day }) => day).sort();
  const from = since ?? dates[0];
  const newest = dates.at(-1);
  const end = newest && newest > today ? newest : today;
  return from ? { from, to: until && until < end ? until : end } : null;
}

function whole(days: DayFigures[], { from, to }: { from: Day; to: Day }): CallFigures['days'] {
  const known = new Map(days.map((one) => [one.day, one]));
  const all: CallFigures['days'] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { calls, spentUsd, p50, p95 } = known.get(day) ?? { calls: 0, spentUsd: 0, p50: null, p95: null };
    all.push({ day, calls, spentUsd, p50, p95 });
  }
  return all;
}
