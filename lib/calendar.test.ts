import { describe, expect, it } from 'vitest';
import { addDays, dayIn, daysBetween, nextWorkingDay, startOfDay, weekday } from './calendar';

describe('calendar days', () => {
  it('are those of the time zone', () => {
    const moment = new Date('2026-11-28T23:30:00Z');
    expect(dayIn('UTC', moment)).toBe('2026-11-28');
    expect(dayIn('Europe/Warsaw', moment)).toBe('2026-11-29');
    expect(dayIn('America/Los_Angeles', moment)).toBe('2026-11-28');
  });

  it('are counted over months, leap days and the change of the clocks', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('have a weekday, and the next working day lies on or after them', () => {
    expect([weekday('2026-11-27'), weekday('2026-11-28'), weekday('2026-11-29')]).toEqual([5, 6, 7]);
    expect(nextWorkingDay('2026-11-28', [1, 2, 3, 4, 5])).toBe('2026-11-30');
    expect(nextWorkingDay('2026-11-27', [1, 2, 3, 4, 5])).toBe('2026-11-27');
    expect(nextWorkingDay('2026-11-28', [])).toBe('2026-11-28');
  });

  it.each([
    ['UTC', '2026-11-28T00:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-27T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-27T10:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-28T08:00:00.000Z'],
  ])('begin in %s at %s', (zone, moment) => {
    expect(startOfDay('2026-11-28', zone).toISOString()).toBe(moment);
  });

  it('begin with their first hour where the clocks skip midnight', () => {
    expect(startOfDay('2024-04-26', 'Africa/Cairo').toISOString()).toBe('2024-04-25T22:00:00.000Z');
  });
});
