'use client';

import { useRouter } from 'next/navigation';
import { SettingsForm } from '@/components/account/settings-form';
import { SpendBar } from '@/components/ai/spend-bar';
import { SavedField } from '@/components/form/saved-field';
import { useSavedForm } from '@/components/form/use-saved-form';
import type { BudgetPeriod } from '@/db/schema/values';
import { saveBudgetsAction } from '@/lib/ai/budget-actions';
import type { Spending } from '@/lib/ai/budget-schema';

type Values = { dayWarn: string; dayStop: string; monthWarn: string; monthStop: string };

/** What AI calls may cost a day and a month, beside what they have cost. */
export function BudgetForm({ spending }: { spending: Spending }) {
  const router = useRouter();
  const { day, month } = spending;
  const saved = useSavedForm<Values, object>({
    key: 'overtone.settings.spending',
    saved: {
      ...{ dayWarn: written(day.warnUsd), dayStop: written(day.stopUsd) },
      ...{ monthWarn: written(month.warnUsd), monthStop: written(month.stopUsd) },
    },
    save: ({ dayWarn, dayStop, monthWarn, monthStop }) =>
      saveBudgetsAction({
        ...{ dayWarn: amount(dayWarn), dayStop: amount(dayStop) },
        ...{ monthWarn: amount(monthWarn), monthStop: amount(monthStop) },
      }),
    // The bars and the foot of the rail show the new limits.
    onSaved: () => router.refresh(),
  });
  return (
    <SettingsForm of={saved} name="Spending" save="Save limits">
      <div className="grid gap-5">
        <Period period="day" title="A day" spending={spending} />
        <Period period="month" title="A month" spending={spending} />
      </div>
      <p className="mt-3 max-w-measure text-12 text-ink-3">
        US dollars; an empty field means none. A call goes out only if what is spent, what the calls under way
        may cost and what it may cost itself stay within the limit. What a call may cost is reckoned with the
        price of its model: a model without a price is never stopped, so set one for it. The built-in writer
        costs nothing.
      </p>
    </SettingsForm>
  );
}

function Period({ period, title, spending }: { period: BudgetPeriod; title: string; spending: Spending }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-13 font-semibold">{title}</legend>
      <SpendBar period={period} of={spending[period]} />
      <div className="grid grid-cols-2 gap-3">
        <SavedField<Values> name={`${period}Warn`} label="Warn from" inputMode="decimal" placeholder="none" />
        <SavedField<Values> name={`${period}Stop`} label="Stop at" inputMode="decimal" placeholder="none" />
      </div>
    </fieldset>
  );
}

const written = (usd: number | null) =>
  usd === null ? '' : Number.isInteger(usd) ? String(usd) : usd.toFixed(2);

/** As it was typed: what is no number is told so by the server, at the field. */
function amount(text: string): number | null {
  const bare = text.trim().replace(/^\$\s*/, '');
  if (bare === '') return null;
  return /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(bare) ? Number(bare.replaceAll(',', '')) : Number.NaN;
}
