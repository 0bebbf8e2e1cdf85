import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/parse';
import { figuresInput, partsOf, spanOf } from './figures-input';

const today = '2026-11-20';
const first = '2026-02-03';

describe('a span', () => {
  it.each([
    ['7', '2026-11-14', 'day'],
    ['30', '2026-10-22', 'day'],
    ['90', '2026-08-23', 'week'],
    ['year', '2026-01-01', 'week'],
    ['all', '2026-02-03', 'week'],
  ] as const)('of %s begins on %s, by the %s', (period, from, unit) => {
    expect(spanOf(period, { today, first })).toEqual({ from, to: today, unit });
  });

  it('of everything is cut by its length', () => {
    expect(spanOf('all', { today, first: '2026-11-20' }).unit).toBe('day');
    expect(spanOf('all', { today, first: '2024-01-31' }).unit).toBe('month');
    expect(spanOf('all', { today, first: '2026-12-01' })).toEqual({ from: today, to: today, unit: 'day' });
  });
});

describe('its parts', () => {
  it('begin with the Monday or the first of the month', () => {
    expect(partsOf({ from: '2026-10-30', to: '2026-11-20', unit: 'week' })).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
    ]);
    expect(partsOf({ from: '2026-01-31', to: '2026-03-01', unit: 'month' })).toEqual([
      '2026-01-01',
      '2026-02-01',
      '2026-03-01',
    ]);
    expect(partsOf({ from: '2026-02-27', to: '2026-03-01', unit: 'day' })).toHaveLength(3);
  });
});

it('a period or channel that there is none of gets a sentence', () => {
  expect(parse(figuresInput, {})).toEqual({ period: '30' });
  expect(() => parse(figuresInput, { period: '31' })).toThrow('7, 30, 90, year or all');
  expect(() => parse(figuresInput, { channel: 'fax' })).toThrow('linkedin, inmail or email');
});
