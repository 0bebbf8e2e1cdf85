import Link from 'next/link';
import { periodWords, reachedPeriod, spendingHref, unknownWords } from '@/components/ai/words';
import { buttonClass } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Spending } from '@/lib/ai/budget-schema';
import { usd, usdAtLeast } from '@/lib/ai/usd';

/** Before anything is typed in vain: the limit is reached, and the ways out. */
export function BudgetNotice({ spending, className }: { spending: Spending; className?: string }) {
  const period = reachedPeriod(spending);
  if (!period) return null;
  const { spentUsd, stopUsd, unknownCost } = spending[period];
  const { whose, next } = periodWords[period];
  return (
    <Notice
      kind="fail"
      className={className}
      actions={
        <Link href={spendingHref} className={buttonClass()}>
          Raise the limit
        </Link>
      }
    >
      <b>The limit is reached.</b> {usdAtLeast(spentUsd)} of {whose} {usd(stopUsd ?? 0)} is spent, so no AI
      call goes out. Raise it, or go on {next}; what you type here is kept.
      {unknownCost > 0 && ` ${unknownWords(unknownCost)}`}
    </Notice>
  );
}
