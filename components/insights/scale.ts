import type { Group } from '@/lib/sequence/figures-schema';

/** The end of the ruler under reply rates: the first round share that holds all ranges that say something. */
export function rulerEnd(groups: Group[]): number {
  const telling = groups.filter(({ replies }) => replies.enough);
  const highest = Math.max(0, ...(telling.length > 0 ? telling : groups).map(({ replies }) => replies.high));
  return [0.05, 0.1, 0.2, 0.3, 0.5].find((end) => highest <= end) ?? 1;
}

/** The top of an axis of counts, and the marks on the way up from nought; never more than five. */
export function countMarks(highest: number): number[] {
  const rough = Math.max(1, highest) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((of) => of * magnitude).find((of) => of >= rough) ?? rough);
  return Array.from({ length: Math.max(1, Math.ceil(highest / step)) + 1 }, (_, i) => i * step);
}

/** Which of `count` labels are written so that at most `most` stand beside each other; the last one always does. */
export function labelled(count: number, most: number): number[] {
  const every = Math.max(1, Math.ceil(count / most));
  return Array.from({ length: count }, (_, i) => i).filter((i) => (count - 1 - i) % every === 0);
}
