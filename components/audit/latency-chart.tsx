import { dayWords, Ground, Plot } from '@/components/audit/plot';
import { linePath, niceMarks } from '@/components/audit/scale';
import { Numbers } from '@/components/insights/numbers';
import { durationWords } from '@/components/sequence/words';
import type { CallFigures } from '@/lib/ai/audit-schema';

/** How long a call took by day: the middle one, and the one that only 5 in 100 were slower than. */
export function LatencyChart({ days, latency }: Pick<CallFigures, 'days' | 'latency'>) {
  const marks = niceMarks(Math.max(0, ...days.map(({ p95 }) => p95 ?? 0)));
  const top = marks.at(-1) ?? 1;
  const none = latency.p50 === null;
  const words = (ms: number | null) => (ms === null ? 'none' : durationWords(ms));
  return (
    <section aria-labelledby="latency-by-day" className="min-w-0">
      <div className="mb-2 flex flex-wrap gap-x-4">
        <h2 id="latency-by-day" className="text-13">
          Latency by day
        </h2>
        <p className="ml-auto flex gap-3 text-12 text-ink-3">
          <Key words="median" look="border-accent" />
          <Key words="p95" look="border-dashed border-ink-3" />
        </p>
      </div>
      <Plot
        label={`Latency by day: ${none ? 'no call was timed' : `median ${words(latency.p50)}, p95 ${words(latency.p95)} over all`}`}
        marks={
          none
            ? [
                { value: 0, words: '0 s' },
                { value: 1, words: '' },
              ]
            : marks.map((value) => ({ value, words: markWords(value, top) }))
        }
        names={days.map(({ day }) => dayWords(day))}
      >
        <Ground width={days.length}>
          <Line
            path={linePath(
              days.map(({ p95 }) => p95),
              top,
            )}
            look="stroke-ink-3 [stroke-dasharray:4_3]"
          />
          <Line
            path={linePath(
              days.map(({ p50 }) => p50),
              top,
            )}
            look="stroke-accent"
          />
        </Ground>
      </Plot>
      <Numbers
        caption="Latency by day"
        head={['Day', 'Median', 'p95']}
        rows={days
          .filter(({ p50 }) => p50 !== null)
          .toReversed()
          .map(({ day, p50, p95 }) => [day, words(p50), words(p95)])}
      />
    </section>
  );
}

function Key({ words, look }: { words: string; look: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <i aria-hidden="true" className={`w-4 border-t-2 ${look}`} />
      {words}
    </span>
  );
}

function Line({ path, look }: { path: string; look: string }) {
  return (
    <path
      d={path}
      vectorEffect="non-scaling-stroke"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={`fill-none ${look}`}
    />
  );
}

/** All marks in the unit of the last one. */
const markWords = (ms: number, top: number) =>
  top >= 1000 ? `${Number((ms / 1000).toPrecision(3))} s` : `${Number(ms.toPrecision(3))} ms`;
