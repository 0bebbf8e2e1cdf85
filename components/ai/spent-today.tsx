import Link from 'next/link';
import {
  isLimited,
  pricesHref,
  spendingHref,
  spentWords,
  stateWords,
  unknownWords,
} from '@/components/ai/words';
import { Icon } from '@/components/ui/icon';
import type { BudgetPeriod } from '@/db/schema/values';
import type { PeriodSpending, Spending } from '@/lib/ai/budget-schema';

/** What was spent, and how that stands to the limits, at the foot of the rail; nothing while there is nothing to say. */
export function SpentToday({ spending }: { spending: Spending }) {
  const { day, month } = spending;
  const limited = isLimited(day) || isLimited(month);
  if (!limited && day.spentUsd === 0) return null;
  const { unknownCost, priceMissing } = isLimited(month) ? month : day;
  return (
    <>
      <Line period="day" of={day} />
      {isLimited(month) && <Line period="month" of={month} />}
      {limited && unknownCost > 0 && (
        <p>
          {unknownWords(unknownCost)}{' '}
          {priceMissing ? (
            <Link href={pricesHref} className="underline decoration-line-3 underline-offset-3 hover:text-ink">
              Set a price
            </Link>
          ) : (
            'The server gave no token counts.'
          )}
        </p>
      )}
    </>
  );
}

function Line({ period, of }: { period: BudgetPeriod; of: PeriodSpending }) {
  const said = stateWords(of);
  const look = said === null ? '' : said.state === 'stopped' ? 'text-fail' : 'text-warn';
  return (
    <p className={look}>
      {spentWords(period, of)}
      {said && (
        <Link href={spendingHref} className="flex items-center gap-1 font-semibold text-inherit">
          <Icon name="warn" className="size-3.5! shrink-0" />
          {said.words}
        </Link>
      )}
    </p>
  );
}
