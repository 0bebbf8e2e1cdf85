import type { ReactNode } from 'react';
import { LatencyChart } from '@/components/audit/latency-chart';
import { SpendChart } from '@/components/audit/spend-chart';
import { countWords, dollars, durationParts, durationWords } from '@/components/sequence/words';
import type { AuditFilter, AuditPeriod } from '@/lib/ai/audit-input';
import type { CallFigures } from '@/lib/ai/audit-schema';
import type { Spending } from '@/lib/ai/budget-schema';

const spentWords: Record<AuditPeriod, string> = {
  today: 'spent today',
  '7': 'spent in 7 days',
  '30': 'spent in 30 days',
  '90': 'spent in 90 days',
  month: 'spent this month',
  all: 'spent in all time',
  dates: 'spent in these days',
};

/** What the calls of the filter amount to, and their course by day. */
export function Figures({ figures, spending }: { figures: CallFigures; spending: Spending }) {
  const { days, latency } = figures;
  return (
    <div className="grid items-start gap-x-10 gap-y-5 px-4 pt-1 pb-4 lg:grid-cols-2 lg:px-6 xl:grid-cols-[minmax(0,21rem)_minmax(0,1fr)_minmax(0,1fr)]">
      <ul
        aria-label="Figures"
        className="grid grid-cols-2 gap-x-6 gap-y-3.5 lg:max-xl:col-span-2 lg:max-xl:grid-cols-3"
      >
        <Spent figures={figures} limitUsd={limitOf(figures.filter, spending)} />
        <Counted figures={figures} />
        <Latency latency={latency} />
        <Rate hits={figures.failed} of={figures.calls} words="failed" />
        <Tokens figures={figures} />
        <Rate hits={figures.repairs} of={figures.calls} words="repairs" />
      </ul>
      <SpendChart days={days} />
      <LatencyChart days={days} latency={latency} />
    </div>
  );
}

type Given = { figures: CallFigures };

/** The limit that the sum stands against: where it is that of a whole day or month. */
function limitOf({ period, ...narrower }: AuditFilter, { day, month }: Spending): number | null {
  if (Object.values(narrower).some(Boolean)) return null;
  if (period === 'today') return day.stopUsd;
  return period === 'month' ? month.stopUsd : null;
}

function Spent({
  figures: { spentUsd, calls, unknownCost, filter },
  limitUsd,
}: Given & { limitUsd: number | null }) {
  const unknown = calls > 0 && unknownCost === calls;
  return (
    <Figure value={unknown ? 'unknown' : calls === 0 ? '$0' : dollars(spentUsd)}>
      {[spentWords[filter.period], limitUsd !== null && `limit ${dollars(limitUsd)}`]
        .filter(Boolean)
        .join(', ')}
    </Figure>
  );
}

function Counted({ figures: { calls, unknownCost, running, refused } }: Given) {
  const more = [
    unknownCost > 0 && `${unknownCost.toLocaleString('en-US')} of unknown cost`,
    running > 0 && `${running} pending`,
    refused > 0 && `${refused.toLocaleString('en-US')} kept back by the budget`,
  ];
  return (
    <Figure value={calls.toLocaleString('en-US')}>
      {[calls === 1 ? 'call' : 'calls', ...more.filter(Boolean)].join(', ')}
    </Figure>
  );
}

function Latency({ latency: { p50, p95 } }: Pick<CallFigures, 'latency'>) {
  if (p50 === null || p95 === null) return <Figure value="none">latency, no call was timed</Figure>;
  const { value, unit } = durationParts(p95);
  return (
    <Figure value={value} unit={unit}>
      p95 latency, median {durationWords(p50)}
    </Figure>
  );
}

function Tokens({ figures: { promptTokens, completionTokens, cachedTokens } }: Given) {
  const all = promptTokens + completionTokens;
  if (all === 0) return <Figure value="none">tokens</Figure>;
  const cached = cachedTokens === 0 ? 'none' : percent(cachedTokens, promptTokens);
  const long = all >= 1_000_000;
  return (
    <Figure
      value={
        long
          ? (all / 1_000_000).toLocaleString('en-US', { maximumFractionDigits: 2 })
          : all.toLocaleString('en-US')
      }
      unit={long ? 'million' : undefined}
    >
      tokens, {cached} of the prompts cached
    </Figure>
  );
}

function Rate({ hits, of, words }: { hits: number; of: number; words: string }) {
  const share = of === 0 ? 'none' : ((100 * hits) / of).toFixed(1);
  return (
    <Figure value={share} unit={of === 0 ? undefined : '%'}>
      {words}, {hits.toLocaleString('en-US')} of {countWords(of, 'call')}
    </Figure>
  );
}

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(0)} %`;

function Figure({ value, unit, children }: { value: string; unit?: string; children: ReactNode }) {
  return (
    <li className="min-w-0 text-12 text-ink-3 wrap-anywhere">
      <span className="block text-28 tracking-[-.02em] text-ink">
        {value}
        {unit && <small className="text-14 tracking-normal text-ink-2"> {unit}</small>}
      </span>
      {children}
    </li>
  );
}
