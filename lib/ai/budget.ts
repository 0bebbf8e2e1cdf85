import 'server-only';
import { and, eq, sql } from 'drizzle-orm';
import { aiBudgets } from '@/db/schema';
import { budgetPeriods } from '@/db/schema/values';
import { recordActivity } from '@/lib/activity/mutations';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { noteStopLimit } from './budget-gate';
import type { BudgetsInput } from './budget-input';
import type { Budget, Budgets } from './budget-schema';

const none: Budget = { warnUsd: null, stopUsd: null };

/** From when on the screens warn, and where calls are refused; a period without a limit has nulls. */
export async function readBudgets({ db, workspaceId }: Scope): Promise<Budgets> {
  const rows = await db
    .select({ period: aiBudgets.period, warnUsd: aiBudgets.warnUsd, stopUsd: aiBudgets.stopUsd })
    .from(aiBudgets)
    .where(eq(aiBudgets.workspaceId, workspaceId));
  const of = ({ warnUsd, stopUsd }: Budget = none): Budget => ({ warnUsd, stopUsd });
  return {
    day: of(rows.find(({ period }) => period === 'day')),
    month: of(rows.find(({ period }) => period === 'month')),
  };
}

/** Holds from the next call on; calls that are under way are not stopped. */
export async function saveBudgets(scope: Scope, input: BudgetsInput): Promise<void> {
  const budgets: Budgets = {
    day: { warnUsd: input.dayWarn, stopUsd: input.dayStop },
    month: { warnUsd: input.monthWarn, stopUsd: input.monthStop },
  };
  await transact(scope, async (inner) => {
    for (const period of budgetPeriods) await save(inner, period, budgets[period]);
    const detail = { section: 'budgets', ...input };
    await recordActivity(inner, { name: 'settings.saved', subjectId: inner.workspaceId, detail });
  });
  noteStopLimit(scope, input.dayStop !== null || input.monthStop !== null, performance.now());
}

async function save({ db, workspaceId }: Scope, period: (typeof budgetPeriods)[number], budget: Budget) {
  if (budget.warnUsd === null && budget.stopUsd === null) {
    await db
      .delete(aiBudgets)
      .where(and(eq(aiBudgets.workspaceId, workspaceId), eq(aiBudgets.period, period)));
    return;
  }
  await db
    .insert(aiBudgets)
    .values({ workspaceId, period, ...budget })
    .onConflictDoUpdate({
      target: [aiBudgets.workspaceId, aiBudgets.period],
      set: { ...budget, updatedAt: sql`now()` },
    });
}
