import { dayWords, Ground, Plot } from '@/components/audit/plot';
import { linePaths, niceMarks } from '@/components/audit/scale';
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
          <Line values={days.map(({ p95 }) => p95)} top={top} look="stroke-ink-3" dashed />
          <Line values={days.map(({ p50 }) => p50)} top={top} look="stroke-accent" />
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

type LineProps = { values: (number | null)[]; top: number; look: string; dashed?: boolean };

function Line({ values, top, look, dashed = false }: LineProps) {
  const { lines, dots } = linePaths(values, top);
  const shared = {
    vectorEffect: 'non-scaling-stroke',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  } as const;
  return (
    <g className={`fill-none ${look}`}>
      <path {...shared} d={lines} strokeWidth="2" strokeDasharray={dashed ? '4 4' : undefined} />
      <path {...shared} d={dots} strokeWidth="5" />
    </g>
  );
}

/** All marks in the unit of the last one. */
const markWords = (ms: number, top: number) =>
  top >= 1000 ? `${Number((ms / 1000).toPrecision(3))} s` : `${Number(ms.toPrecision(3))} ms`;
