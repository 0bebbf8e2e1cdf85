import { describe, expect, it } from 'vitest';
import { barsOf, linePaths, moneyMark, niceMarks } from './scale';

it.each([
  [5.22, [0, 2, 4, 6], '$6'],
  [0.0123, [0, 0.005, 0.01, 0.015], '$0.015'],
  [0.28, [0, 0.1, 0.2, 0.3], '$0.30'],
  [1200, [0, 500, 1000, 1500], '$1,500'],
  [0, [0, 1], '$1'],
  [0.000004, [0, 0.000002, 0.000004], '$0.000004'],
])('%d stands under round marks', (highest, marks, last) => {
  expect(niceMarks(highest)).toEqual(marks);
  expect(moneyMark(marks.at(-1) ?? 0)).toBe(last);
});

it('a line has gaps, and dots between two of them', () => {
  expect(linePaths([10, null, 5, 0, null], 10)).toEqual({ dots: 'M0.5 0h0', lines: 'M2.5 50L3.5 100' });
  expect(linePaths([], 10)).toEqual({ dots: '', lines: '' });
});

describe('bars', () => {
  const days = (count: number) =>
    Array.from({ length: count }, (_, i) => ({
      day: new Date(i * 86_400_000).toISOString().slice(0, 10),
      value: 1,
    }));

  it('are days as long as they fit', () => {
    expect(barsOf(days(90))).toHaveLength(90);
    expect(barsOf(days(1))).toEqual([{ from: '1970-01-01', to: '1970-01-01', value: 1 }]);
    expect(barsOf([])).toEqual([]);
  });

  it('hold several days where there are many, and lose none', () => {
    const bars = barsOf(days(1000));
    expect(bars.length).toBeLessThanOrEqual(92);
    expect(bars.reduce((sum, { value }) => sum + value, 0)).toBe(1000);
    expect(bars.at(-1)?.value).toBe(11);
    expect(bars[0]?.from).toBe('1970-01-01');
  });
});
