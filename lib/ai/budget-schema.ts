import type { BudgetPeriod } from '@/db/schema/values';

/** What was spent in a period, in USD, and what the workspace allows itself. */
export type PeriodSpending = {
  /** From here on the screens say so; null = never. */
  warnUsd: number | null;
  /** A call that would pass it is not made; null = no limit. */
  stopUsd: number | null;
  spentUsd: number;
  /** Calls whose cost is unknown: they are missing in `spentUsd`. */
  unknownCost: number;
  /** Whether one of them told its tokens, so that a price is all that was missing. */
  priceMissing: boolean;
  /** The most that the calls under way may cost. */
  runningUsd: number;
  /** What is left below the limit, calls under way counted; below nought once it was passed. Null without a limit. */
  leftUsd: number | null;
};

export type Spending = Record<BudgetPeriod, PeriodSpending>;

export type Budget = Pick<PeriodSpending, 'warnUsd' | 'stopUsd'>;
export type Budgets = Record<BudgetPeriod, Budget>;

/** `stopped`: nothing more is let out that has a price. */
export type BudgetState = 'calm' | 'warned' | 'stopped';

export function budgetState({ spentUsd, warnUsd, stopUsd }: Budget & { spentUsd: number }): BudgetState {
  if (stopUsd !== null && spentUsd >= stopUsd) return 'stopped';
  return warnUsd !== null && spentUsd >= warnUsd ? 'warned' : 'calm';
}
