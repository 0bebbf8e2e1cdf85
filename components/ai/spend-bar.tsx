import { isLimited, periodWords, stateWords, unknownWords } from '@/components/ai/words';
import { Icon } from '@/components/ui/icon';
import type { BudgetPeriod } from '@/db/schema/values';
import { budgetState, type PeriodSpending } from '@/lib/ai/budget-schema';
import { usd, usdAtLeast, usdAtMost } from '@/lib/ai/usd';

const fills = { calm: 'bg-accent', warned: 'bg-warn-mark', stopped: 'bg-fail' };
const looks = { warned: 'text-warn', stopped: 'text-fail' };

/** Spent so far against the limit, with the mark where it warns; the words beside it say the same. */
export function SpendBar({ period, of }: { period: BudgetPeriod; of: PeriodSpending }) {
  const said = stateWords(of);
  return (
    <div className="text-12 text-ink-3">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span>
          <b className="text-ink">{usdAtLeast(of.spentUsd)}</b> spent {periodWords[period].now}
        </span>
        {of.runningUsd > 0 && <span>up to {usdAtMost(of.runningUsd)} under way</span>}
        <span>{of.stopUsd === null ? 'no limit' : `stops at ${usd(of.stopUsd)}`}</span>
      </p>
      <Track of={of} />
      {said && (
        <p className={`mt-1 flex items-center gap-1 font-semibold ${looks[said.state]}`}>
          <Icon name="warn" className="size-3.5! shrink-0" />
          {said.words}
        </p>
      )}
      {of.unknownCost > 0 && <p className="mt-1">{unknownWords(of.unknownCost)}</p>}
    </div>
  );
}

/** As long as the limit; without one, as what is warned of. The mark stands where it warns, on the edge where it stops. */
function Track({ of }: { of: PeriodSpending }) {
  const { spentUsd, runningUsd, warnUsd, stopUsd } = of;
  if (!isLimited(of)) return null;
  const whole = stopUsd ?? Math.max(warnUsd ?? 0, spentUsd + runningUsd);
  const share = (amount: number) =>
    `${whole > 0 ? Math.min(100, (100 * amount) / whole) : amount >= whole ? 100 : 0}%`;
  return (
    <div aria-hidden="true" className="relative my-1.5 h-1.5 bg-line">
      <i className="absolute inset-y-0 left-0 bg-line-3" style={{ width: share(spentUsd + runningUsd) }} />
      <i
        className={`absolute inset-y-0 left-0 transition-[width] duration-(--settle) ${fills[budgetState(of)]}`}
        style={{ width: share(spentUsd) }}
      />
      {warnUsd !== null && (
        <i className="absolute -inset-y-1 -ml-px w-0.5 bg-warn-mark" style={{ left: share(warnUsd) }} />
      )}
      {stopUsd !== null && <i className="absolute -inset-y-1 right-0 w-px bg-ink-2" />}
    </div>
  );
}
