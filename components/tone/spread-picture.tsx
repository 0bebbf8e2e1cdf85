import type { LearnedTone } from '@/lib/tone/learn';
import { type ToneDimension, toneDimensions } from '@/lib/tone/schema';

const names: Record<ToneDimension, string> = {
  formality: 'Formality',
  warmth: 'Warmth',
  directness: 'Directness',
};

/** A tick every ten points, longer at both ends and in the middle. */
const ticks = Array.from({ length: 11 }, (_, i) => `M${i * 10} ${i % 5 === 0 ? 8 : 11}V18`).join('');

/** For each dial the needles of the messages on a ruler, how far they lie apart, and the mean that is proposed. */
export function SpreadPicture({ learned: { tone, spread, samples } }: { learned: LearnedTone }) {
  return (
    <dl className="mt-2 grid gap-1">
      {toneDimensions.map((dimension) => {
        const { from, to } = spread[dimension];
        return (
          <div
            key={dimension}
            className="grid grid-cols-[76px_minmax(0,1fr)_84px] items-center gap-x-2 text-13"
          >
            <dt>{names[dimension]}</dt>
            <dd className="relative h-[26px]">
              <Needles
                mean={tone[dimension]}
                from={from}
                to={to}
                values={samples.map((sample) => sample.tone[dimension])}
              />
              <span className="sr-only">
                {samples.map((sample, at) => `Message ${at + 1}: ${sample.tone[dimension]}.`).join(' ')}
              </span>
            </dd>
            <dd className="text-right text-12 text-ink-3">
              <b className="text-13 text-ink">{tone[dimension]}</b> {from === to ? '' : `${from} to ${to}`}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

type NeedlesProps = { mean: number; from: number; to: number; values: number[] };

function Needles({ mean, from, to, values }: NeedlesProps) {
  return (
    <div aria-hidden="true" className="absolute inset-x-1.5 inset-y-0">
      <svg aria-hidden="true" className="ruler h-full!" viewBox="0 0 100 26" preserveAspectRatio="none">
        <path d={ticks} />
      </svg>
      <i
        className="absolute top-[9px] h-[8px] bg-accent/25"
        style={{ left: `${from}%`, width: `${to - from}%` }}
      />
      {values.map((value, at) => (
        <i
          // biome-ignore lint/suspicious/noArrayIndexKey: the messages have no other name.
          key={at}
          className="absolute top-[5px] h-[16px] w-[1.5px] -translate-x-1/2 bg-ink-2"
          style={{ left: `${value}%` }}
        />
      ))}
      <i
        className="absolute top-[4px] h-[20px] w-0.5 -translate-x-1/2 bg-accent before:absolute before:-top-[3px] before:-left-[3.5px] before:size-[9px] before:rounded-full before:bg-accent"
        style={{ left: `${mean}%` }}
      />
    </div>
  );
}
