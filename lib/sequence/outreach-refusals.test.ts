import { describe, expect, it } from 'vitest';
import { parse } from '@/lib/parse';
import {
  accepted,
  email,
  type Line,
  message,
  note,
  type Played,
  play,
  reopened,
  replied,
  sent,
  stopped,
  thursday,
  tuesday,
  wednesday,
} from './outreach-fixture';
import { acceptedInput, markSentInput, replyInput } from './outreach-input';

const sequenceId = '01900000-0000-7000-8000-000000000000';

describe('a date is refused by its form alone', () => {
  it.each([
    ['sent', (at: string) => parse(markSentInput, { sequenceId, step: 1, at })],
    ['accepted', (at: string) => parse(acceptedInput, { sequenceId, at })],
    ['a reply', (at: string) => parse(replyInput, { sequenceId, at })],
  ])('%s before 1990', (_, read) => {
    for (const at of ['0202-11-24T09:00:00Z', '1989-12-31T23:59:59Z'])
      expect(() => read(at)).toThrow(
        expect.objectContaining({
          code: 'invalid',
          fields: { at: expect.stringMatching(/before 1990\. .*\.$/) },
        }),
      );
    expect(read('2026-11-24T10:00:00+01:00').at).toEqual(new Date(tuesday));
  });
});

describe('is refused', () => {
  it.each<[string, Line[], Played, RegExp]>([
    ['a time in the future', [email(0)], [[tuesday, () => sent(new Date(wednesday))]], /future/],
    [
      'a time before the step before',
      [email(0), email(1)],
      [
        [wednesday, sent],
        [thursday, () => sent(new Date(tuesday))],
      ],
      /Step 1 was sent later/,
    ],
    ['an acceptance without a note', [email(0)], [[tuesday, accepted]], /No invitation/],
    [
      'an acceptance before the note',
      [note, message(1)],
      [
        [wednesday, sent],
        [thursday, () => accepted(new Date(tuesday))],
      ],
      /before it was sent/,
    ],
    ['a reply to nothing', [email(0)], [[tuesday, replied(null)]], /Nothing was sent yet/],
    [
      'a day that is not later',
      [email(0)],
      [[tuesday, { kind: 'snoozed', until: '2026-11-24' }]],
      /later day/,
    ],
    ['a day far away', [email(0)], [[tuesday, { kind: 'snoozed', until: '2028-01-01' }]], /within a year/],
    [
      'a day for what waits for acceptance',
      [note, message(1)],
      [
        [tuesday, sent],
        [tuesday, { kind: 'snoozed', until: 'tomorrow' }],
      ],
      /waits for the invitation/,
    ],
    [
      'sending what is stopped',
      [email(0)],
      [
        [tuesday, stopped],
        [tuesday, sent],
      ],
      /stopped\. Reopen it/,
    ],
    [
      'reopening what is finished',
      [email(0)],
      [
        [tuesday, sent],
        [tuesday, reopened],
      ],
      /sent or skipped/,
    ],
    [
      'stopping twice',
      [email(0)],
      [
        [tuesday, stopped],
        [tuesday, stopped],
      ],
      /is stopped/,
    ],
  ])('%s', (_, lines, moves, words) => {
    expect(() => play(lines, moves)).toThrow(words);
  });
});
