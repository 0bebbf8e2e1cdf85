'use client';

import { useQuery } from '@tanstack/react-query';
import { movesOf, toneReadingOptions } from '@/components/tone/tone-reading';
import { Skeleton } from '@/components/ui/skeleton';
import type { ToneDimension } from '@/lib/tone/schema';

type Props = { name: string; dimension: ToneDimension; text: string };

/** What in the text moved one needle, in points; asked for when it is opened. */
export function ToneMoves({ name, dimension, text }: Props) {
  const { data, error } = useQuery(toneReadingOptions(text));
  return (
    <>
      <p className="mb-1.5 text-12 text-ink-3">What moves {name.toLowerCase()}, in points</p>
      {error && <p className="text-13 text-fail wrap-anywhere">{error.message}</p>}
      {!data && !error && <Waiting />}
      {data && <Moves found={data.contributions.filter((one) => one.dimension === dimension)} />}
      {data?.reliable === false && (
        <p className="mt-2 border-t border-line pt-2 text-12 text-ink-2">
          This text is too short to judge; the figures say little.
        </p>
      )}
    </>
  );
}

function Moves({ found }: { found: Parameters<typeof movesOf>[0] }) {
  const { moves, small } = movesOf(found);
  return (
    <>
      {moves.length === 0 && <p className="text-ink-2">Nothing in the text moves it by a point.</p>}
      <ul className="grid gap-1">
        {moves.map(({ points, feature, words }) => (
          <li key={feature} className="grid grid-cols-[28px_minmax(0,1fr)] gap-2">
            <b className="text-right">{points}</b>
            <span className="wrap-anywhere">
              {feature}
              {words && <span className="text-ink-2">: {words}</span>}
            </span>
          </li>
        ))}
      </ul>
      {small > 0 && moves.length > 0 && (
        <p className="mt-1.5 text-12 text-ink-3">and {small} of less than a point</p>
      )}
    </>
  );
}

function Waiting() {
  return (
    <div role="status" className="grid gap-3 py-1">
      <span className="sr-only">Reading the text</span>
      <Skeleton width={70} />
      <Skeleton width={50} />
    </div>
  );
}
