import { describe, expect, it } from 'vitest';
import type { Group } from '@/lib/sequence/figures-schema';
import { rateOf } from '@/lib/sequence/rate';
import { comparison, hoursWords, ordered, waitingAdvice } from './meaning';
import { countMarks, labelled, rulerEnd } from './scale';

const group = (name: string | null, hits: number, of: number): Group => ({ name, replies: rateOf(hits, of) });

describe('a comparison', () => {
  it('claims a difference only where the likely ranges do not meet', () => {
    expect(comparison('preset', [group('Warm intro', 2, 200), group('Boardroom', 30, 200)])).toBe(
      'Boardroom brings more replies than Warm intro: their likely ranges do not meet.',
    );
    expect(comparison('preset', [group('Warm intro', 8, 100), group('Boardroom', 12, 100)])).toBe(
      'No clear difference: the likely ranges overlap.',
    );
  });

  it('names all that are behind', () => {
    const groups = [group('1', 60, 200), group('2', 2, 200), group('3', 1, 200)];
    expect(comparison('step', groups)).toMatch(/^Step 1 brings more replies than Step 2 and Step 3:/);
  });

  it('says so where there are too few', () => {
    expect(comparison('step', [group('1', 10, 19), group('2', 0, 19)])).toMatch(/^Too few to tell/);
    expect(comparison('solution', [group(null, 5, 100), group('Slotwright', 9, 10)])).toMatch(/^The others/);
    expect(comparison('channel', [group('email', 5, 100)])).toBe('Nothing to compare it with yet.');
  });
});

it('a rank is only given to those of which there are enough', () => {
  const groups = [group('lucky', 3, 3), group('low', 1, 50), group('more', 1, 15), group('high', 9, 50)];
  expect(ordered('preset', groups).map(({ name }) => name)).toEqual(['high', 'low', 'more', 'lucky']);
  const steps = [group('10', 9, 50), group('2', 1, 50), group('1', 0, 3)];
  expect(ordered('step', steps).map(({ name }) => name)).toEqual(['1', '2', '10']);
});

it.each([
  [0.5, '30 minutes'],
  [1, '1 hour'],
  [30.4, '30 hours'],
  [60, '2.5 days'],
  [400, '17 days'],
])('%s hours are %s', (hours, words) => {
  expect(hoursWords(hours)).toBe(words);
  expect(waitingAdvice([0, 0, hours])).toContain(`within ${words}`);
});

describe('a scale', () => {
  it('of rates holds the ranges that say something', () => {
    expect(rulerEnd([group('a', 5, 200), group('b', 1, 2)])).toBe(0.1);
    expect(rulerEnd([group('b', 1, 2)])).toBe(1);
    expect(rulerEnd([group('a', 0, 1000)])).toBe(0.05);
  });

  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [17, [0, 5, 10, 15, 20]],
    [412, [0, 200, 400, 600]],
    [72_970, [0, 20_000, 40_000, 60_000, 80_000]],
  ])('of counts up to %i has round marks', (highest, marks) => {
    expect(countMarks(highest)).toEqual(marks);
  });

  it('names the last column and as many as fit', () => {
    expect(labelled(7, 8)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(labelled(30, 4)).toEqual([5, 13, 21, 29]);
    expect(labelled(1, 4)).toEqual([0]);
  });
});
