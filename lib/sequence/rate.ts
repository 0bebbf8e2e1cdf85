/** A share with the range in which it probably lies. */
export type Rate = {
  hits: number;
  /** Out of how many. */
  of: number;
  /** 0–1; null where there was nothing to count. */
  share: number | null;
  /** Wilson's 95 % interval, 0–1. */
  low: number;
  high: number;
  /** Whether there are enough to compare it with another one. */
  enough: boolean;
};

/** Below this many the interval is so wide that a ranking would be chance. */
export const ENOUGH = 20;

export function rateOf(hits: number, of: number): Rate {
  const share = of > 0 ? hits / of : null;
  return { hits, of, share, ...wilson(hits, of), enough: of >= ENOUGH };
}

/**
 * Wilson's score interval at 95 % (1927; without continuity correction). It stays between 0 and 1 and holds for small
 * numbers and for rates near nought, which reply rates are.
 */
export function wilson(hits: number, of: number): { low: number; high: number } {
  if (of <= 0) return { low: 0, high: 1 };
  const z = 1.959963984540054;
  const share = hits / of;
  const middle = share + z ** 2 / (2 * of);
  const reach = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}
