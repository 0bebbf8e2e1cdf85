import 'server-only';
import { and, eq, isNotNull, type SQL, sql } from 'drizzle-orm';
import { aiBudgets } from '@/db/schema';
import type { BudgetPeriod } from '@/db/schema/values';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import type { PeriodSpending } from './budget-schema';
import { AiFailure } from './failure';
import { readSpending } from './spending';
import { readUsd, usd, usdAtLeast, usdAtMost } from './usd';

/** How long a process may hold that a workspace has no limit without having asked again. */
const KNOWN_FOR_MS = 10_000;

type Known = { at: number; limited: Promise<boolean> };

/** Shared by all bundles of the process. */
const shared = globalThis as typeof globalThis & { overtoneStopLimits?: Map<string, Known> };

/**
 * Whether the workspace has a limit. Asked of the database at most every ten seconds, and not at all while calls are
 * made: the row of each call tells as well (`stopLimitExists`, `noteStopLimit`).
 */
export function hasStopLimit(scope: Scope): Promise<boolean> {
  const known = shared.overtoneStopLimits?.get(scope.workspaceId);
  if (known && performance.now() - known.at < KNOWN_FOR_MS) return known.limited;
  const limited = scope.db
    .select({ limited: stopLimitExists(scope) })
    .from(sql`(select 1) as one`)
    .then(([row]) => row?.limited ?? false);
  // An answer that did not come is no answer.
  limited.catch(() => shared.overtoneStopLimits?.delete(scope.workspaceId));
  remember(scope, limited, performance.now());
  return limited;
}

/** @param askedAt when the statement that tells it went out; what was learnt since is newer. */
export function noteStopLimit(scope: Scope, limited: boolean, askedAt: number): void {
  const known = shared.overtoneStopLimits?.get(scope.workspaceId);
  if (!known || known.at <= askedAt) remember(scope, Promise.resolve(limited), askedAt);
}

/** To be read along with something else. */
export function stopLimitExists({ workspaceId }: Scope): SQL<boolean> {
  return sql<boolean>`exists (select 1 from ${aiBudgets} b where b.workspace_id = ${workspaceId} and b.stop_usd is not null)`;
}

function remember(scope: Scope, limited: Promise<boolean>, at: number): void {
  shared.overtoneStopLimits ??= new Map();
  shared.overtoneStopLimits.set(scope.workspaceId, { at, limited });
}

/**
 * Lets a call out when what is spent, what the calls under way may cost and what it may cost itself stay within the
 * limits. Calls that ask at the same time wait for one another, so each sees the ones before it.
 * @param write puts the call on record, as started or as refused; its rows are what the next one counts.
 * @throws {AiFailure} `over_budget`, when it is refused.
 */
export async function passBudget(
  scope: Scope,
  expectedUsd: number,
  write: (inner: Scope, refusal: AiFailure | null) => Promise<void>,
): Promise<void> {
  const refusal = await transact(scope, async (inner) => {
    const askedAt = performance.now();
    const limited = await lockLimits(inner);
    noteStopLimit(scope, limited, askedAt);
    const refused = limited ? refusalOf(await readSpending(inner, { limitedOnly: true }), expectedUsd) : null;
    await write(inner, refused);
    return refused;
  });
  if (refusal) throw refusal;
}

/** The sums are read by the statement after this one: they must hold what was written while it waited. */
async function lockLimits({ db, workspaceId }: Scope): Promise<boolean> {
  const rows = await db
    .select({ period: aiBudgets.period })
    .from(aiBudgets)
    .where(and(eq(aiBudgets.workspaceId, workspaceId), isNotNull(aiBudgets.stopUsd)))
    .orderBy(aiBudgets.period)
    .for('update');
  return rows.length > 0;
}

function refusalOf(spending: Record<BudgetPeriod, PeriodSpending>, expectedUsd: number): AiFailure | null {
  const periods = ['day', 'month'] as const;
  const period = periods.find((one) => (spending[one].leftUsd ?? Number.POSITIVE_INFINITY) < expectedUsd);
  return period ? new AiFailure('over_budget', refusalWords(period, spending[period], expectedUsd)) : null;
}

const words = {
  day: { whose: "today's", wait: 'go on tomorrow' },
  month: { whose: "this month's", wait: 'go on next month' },
} as const satisfies Record<BudgetPeriod, object>;

/** What is spent, what this would add, and the ways out; with as many decimals as show that it is too much. */
export function refusalWords(period: BudgetPeriod, of: PeriodSpending, expectedUsd: number): string {
  const { whose, wait } = words[period];
  const stopUsd = of.stopUsd ?? 0;
  const tried = [2, 4, 6].map((decimals) => printed(of, expectedUsd, decimals));
  const { spent, running, expected } =
    tried.find((amounts) => isShownOver(stopUsd, amounts)) ?? printed(of, expectedUsd, 8);
  const underWay = of.runningUsd > 0 ? `, calls under way may cost ${running}` : '';
  return `${spent} of ${whose} ${usd(stopUsd)} is spent${underWay}, and this call may cost ${expected}. Raise the limit in Settings, AI, or ${wait}.`;
}

type Printed = { spent: string; running: string; expected: string };

const printed = (of: PeriodSpending, expectedUsd: number, decimals: number): Printed => ({
  spent: usdAtLeast(of.spentUsd, decimals),
  running: usdAtMost(of.runningUsd, decimals),
  expected: usdAtMost(expectedUsd, decimals),
});

/** More by at least the last decimal that an amount can have: sums of decimals are not exact. */
function isShownOver(stopUsd: number, { spent, running, expected }: Printed): boolean {
  return readUsd(spent) + readUsd(running) + readUsd(expected) - stopUsd > 0.5e-8;
}
