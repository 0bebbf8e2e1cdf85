import { describe, expect, it } from 'vitest';
import {
  accepted,
  email,
  type Line,
  message,
  note,
  type Played,
  pace,
  play,
  sent,
  stopped,
  tuesday,
  wednesday,
} from './outreach-fixture';
import { scheduleOf } from './outreach-schedule';

describe('the days of the steps', () => {
  const days = (lines: Line[], moves: Played) => {
    const { state, steps } = play(lines, moves);
    return scheduleOf(state, steps, pace);
  };
  it.each<[string, Line[], Played, Record<number, string>]>([
    [
      'are planned from the first one on',
      [email(0), email(2), email(2)],
      [],
      { 1: '2026-11-24', 2: '2026-11-26', 3: '2026-11-30' },
    ],
    [
      'are planned from today on where one is overdue',
      [email(0), email(1), email(2)],
      [['2026-11-19T09:00:00Z', sent]],
      { 1: '2026-11-19', 2: '2026-11-20', 3: '2026-11-26' },
    ],
    ['are unknown behind an open invitation', [note, message(2), message(4)], [], { 1: '2026-11-24' }],
    [
      'are known once it was accepted',
      [note, message(1), message(4)],
      [
        [tuesday, sent],
        [wednesday, accepted],
      ],
      { 1: '2026-11-24', 2: '2026-11-26', 3: '2026-11-30' },
    ],
    ['end where somebody decides', [email(0), email(1, 'manual'), email(2)], [], { 1: '2026-11-24' }],
    [
      'end where it was stopped',
      [email(0), email(1)],
      [
        [tuesday, sent],
        [tuesday, stopped],
      ],
      { 1: '2026-11-24' },
    ],
  ])('%s', (_, lines, moves, expected) => {
    expect(days(lines, moves)).toEqual(expected);
  });
});
