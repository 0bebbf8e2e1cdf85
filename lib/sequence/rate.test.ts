import { describe, expect, it } from 'vitest';
import { rateOf, wilson } from './rate';

describe("Wilson's interval", () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('for %i of %i is as published', (hits, of, low, high) => {
    const interval = wilson(hits, of);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('mirrors hits and misses, and never leaves 0 to 1', () => {
    for (const [hits, of] of [
      [0, 1],
      [1, 1],
      [3, 7],
      [20, 20],
      [999, 1000],
    ] as const) {
      const [interval, mirrored] = [wilson(hits, of), wilson(of - hits, of)];
      expect(interval.low).toBeGreaterThanOrEqual(0);
      expect(interval.high).toBeLessThanOrEqual(1);
      expect(interval.low).toBeCloseTo(1 - mirrored.high, 12);
    }
  });

  it('of nothing is everything', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });
});

describe('a rate', () => {
  it('of nothing has no share', () => {
    expect(rateOf(0, 0)).toMatchObject({ share: null, enough: false });
  });

  it('can be compared from 20 on', () => {
    expect([rateOf(5, 19).enough, rateOf(5, 20).enough]).toEqual([false, true]);
    expect(rateOf(5, 20).share).toBe(0.25);
  });
});
