import { queryOptions } from '@tanstack/react-query';
import { postJson } from '@/components/ui/request';
import type { ToneContribution, ToneReading } from '@/lib/tone/schema';

/** The tone of a text with what moved it; a text never reads differently, so it is asked for once. */
export function toneReadingOptions(text: string) {
  return queryOptions({
    queryKey: ['tone', text],
    queryFn: ({ signal }) => postJson<ToneReading>('/api/tone', { text }, signal),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

export type Move = { points: string; feature: string; words: string };

/** What moves one needle by at least a point, the strongest first, and how many move it by less. */
export function movesOf(contributions: ToneContribution[]): { moves: Move[]; small: number } {
  const sorted = contributions.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const shown = sorted.filter(({ points }) => Math.round(points) !== 0);
  const moves = shown.map(({ points, feature, words }) => ({
    points: signed(Math.round(points)),
    feature,
    words: words.join(', '),
  }));
  return { moves, small: sorted.length - shown.length };
}

const signed = (points: number) => (points > 0 ? `+${points}` : `−${-points}`);
