import { dayWords, Ground, Plot } from '@/components/audit/plot';
import { barsOf, moneyMark, niceMarks } from '@/components/audit/scale';
import { Numbers } from '@/components/insights/numbers';
import { countWords, dollars } from '@/components/sequence/words';
import type { CallFigures } from '@/lib/ai/audit-schema';

/** What was spent when; the newest bar, which may still grow, in the accent. */
export function SpendChart({ days }: Pick<CallFigures, 'days'>) {
  const bars = barsOf(days.map(({ day, spentUsd }) => ({ day, value: spentUsd })));
  const values = bars.map(({ value }) => value);
  const marks = niceMarks(Math.max(0, ...values));
  const top = marks.at(-1) ?? 1;
  const last = bars.at(-1);
  const perBar = bars.length < days.length ? ', several days to a bar' : '';
  const total = values.reduce((sum, value) => sum + value, 0);
  return (
    <section aria-labelledby="spend-by-day" className="min-w-0">
      <h2 id="spend-by-day" className="mb-2 text-13">
        Spend by day
      </h2>
      <Plot
        label={`Spend by day${perBar}: ${dollars(total)} in ${countWords(days.length, 'day')}, ${dollars(last?.value ?? 0)} of it in the newest bar`}
        marks={marks.map((value) => ({ value, words: total > 0 || value === 0 ? moneyMark(value) : '' }))}
        names={bars.map(({ to }) => dayWords(to))}
      >
        <Ground width={bars.length}>
          {bars.map(({ from, to, value }, at) => (
            <rect
              key={from}
              x={at + 0.22}
              y={100 - (value / top) * 100}
              width={0.56}
              height={(value / top) * 100}
              className={at === bars.length - 1 ? 'fill-accent' : 'fill-line-3'}
            >
              <title>{`${from === to ? dayWords(to) : `${dayWords(from)} to ${dayWords(to)}`}: ${dollars(value)}`}</title>
            </rect>
          ))}
        </Ground>
        {last && last.value > 0 && (
          <span
            className="absolute right-0 mb-0.5 leading-none font-semibold whitespace-nowrap text-ink [text-shadow:0_0_3px_var(--bg),0_0_3px_var(--bg)]"
            style={{ bottom: `${(last.value / top) * 100}%` }}
          >
            {dollars(last.value).slice(1)}
          </span>
        )}
      </Plot>
      <Numbers
        caption="Spend by day"
        head={['Day', 'Calls', 'Spent']}
        rows={days
          .filter(({ calls }) => calls > 0)
          .toReversed()
          .map(({ day, calls, spentUsd }) => [day, calls, dollars(spentUsd)])}
      />
    </section>
  );
}
