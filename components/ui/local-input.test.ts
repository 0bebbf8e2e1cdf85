import { expect, it } from 'vitest';
import { isoOf, localMoment } from './local-input';

it('spells the moment as a date field does, and reads it back', () => {
  const moment = new Date(2026, 0, 2, 3, 4);
  expect(localMoment(moment)).toBe('2026-01-02T03:04');
  expect(isoOf('2026-01-02T03:04')).toBe(moment.toISOString());
  expect(['', 'soon'].map(isoOf)).toEqual([null, null]);
});
