import type { BudgetPeriod } from '@/db/schema/values';
import { budgetState, type PeriodSpending, type Spending } from '@/lib/ai/budget-schema';
import { usd, usdAtLeast } from '@/lib/ai/usd';

/** Where limits are set, and where prices are. */
export const spendingHref = '/settings/ai#spending';
export const pricesHref = '/settings/ai#servers';

export const periodWords: Record<BudgetPeriod, { now: string; whose: string; each: string; next: string }> = {
  day: { now: 'today', whose: "today's", each: 'a day', next: 'tomorrow' },
  month: { now: 'this month', whose: "this month's", each: 'a month', next: 'next month' },
};

/** "$5.22 today of $10.00". */
export function spentWords(period: BudgetPeriod, { spentUsd, stopUsd }: PeriodSpending): string {
  const spent = `${usdAtLeast(spentUsd)} ${periodWords[period].now}`;
  return stopUsd === null ? spent : `${spent} of ${usd(stopUsd)}`;
}

/** What has to be said of a period; null while it is calm. */
export function stateWords(of: PeriodSpending): { state: 'warned' | 'stopped'; words: string } | null {
  const state = budgetState(of);
  if (state === 'calm') return null;
  const words = state === 'stopped' ? 'Limit reached' : `Warned from ${usd(of.warnUsd ?? 0)}`;
  return { state, words };
}

/** "2 calls of unknown cost are not counted." */
export function unknownWords(count: number): string {
  return count === 1
    ? '1 call of unknown cost is not counted.'
    : `${count.toLocaleString('en-US')} calls of unknown cost are not counted.`;
}

export const isLimited = ({ warnUsd, stopUsd }: PeriodSpending) => warnUsd !== null || stopUsd !== null;

/** The period whose limit stands in the way first: the month's, since it does so for longer. */
export function reachedPeriod(spending: Spending): BudgetPeriod | null {
  const periods = ['month', 'day'] as const;
  return periods.find((period) => budgetState(spending[period]) === 'stopped') ?? null;
}
