import { describe, expect, it } from 'vitest';
import { formatTime } from './time';

const now = new Date('2026-11-24T12:00:00Z');

describe('formatTime', () => {
  it('writes weekday, day and time without the current year', () => {
    expect(formatTime('2026-11-20T09:41:00Z', { dateOnly: false, now, timeZone: 'UTC' })).toBe(
      'Fri 20 Nov, 09:41',
    );
  });
  it('adds another year', () => {
    expect(formatTime('2025-03-02T09:41:00Z', { dateOnly: true, now, timeZone: 'UTC' })).toBe('2 Mar 2025');
  });
  it('says unknown for what is no date', () => {
    expect(formatTime('soon', { dateOnly: true, now })).toBe('unknown');
  });
});
