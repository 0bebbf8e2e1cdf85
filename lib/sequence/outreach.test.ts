import { describe, expect, it } from 'vitest';
import type { OutreachState } from '@/db/schema/documents';
import { openingState } from './outreach';
import {
  accepted,
  email,
  type Line,
  message,
  nextMonday,
  note,
  type Played,
  pace,
  play,
  reopened,
  replied,
  sent,
  skipped,
  stopped,
  thursday,
  tuesday,
  wednesday,
} from './outreach-fixture';

describe('a sequence that is written', () => {
  it.each<[string, Line[], Partial<OutreachState>]>([
    ['is due today', [email(0)], { dueOn: '2026-11-24', waitingFor: null }],
    ['is due after its delay', [email(2)], { dueOn: '2026-11-26' }],
    ['is not due on a Sunday', [email(5)], { dueOn: '2026-11-30' }],
    ['waits where somebody decides', [email(0, 'manual')], { dueOn: null, waitingFor: 'decision' }],
  ])('%s', (_, lines, expected) => {
    expect(play(lines, []).state).toMatchObject({ stage: 'running', currentStep: 1, ...expected });
  });

  it('begins on the day that it is where the workspace is', () => {
    const late = { ...pace, now: new Date('2026-11-24T23:30:00Z') };
    const steps = play([email(0)], []).steps;
    expect(openingState(steps, late).dueOn).toBe('2026-11-25');
    expect(openingState(steps, { ...late, timeZone: 'America/Los_Angeles' }).dueOn).toBe('2026-11-24');
  });
});

describe('a move', () => {
  it.each<[string, Line[], Played, Partial<OutreachState>]>([
    [
      'sent: the next step is due after its delay',
      [email(0), email(2)],
      [[tuesday, sent]],
      { currentStep: 2, dueOn: '2026-11-26', lastSentAt: '2026-11-24T09:00:00.000Z' },
    ],
    ['sent: on a working day', [email(0), email(4)], [[tuesday, sent]], { dueOn: '2026-11-30' }],
    [
      'sent: the step after a note waits for it to be accepted',
      [note, message(3)],
      [[tuesday, sent]],
      { currentStep: 2, dueOn: null, waitingFor: 'acceptance' },
    ],
    [
      'accepted: the delay counts from then',
      [note, message(1)],
      [
        [tuesday, sent],
        [wednesday, accepted],
      ],
      { dueOn: '2026-11-26', waitingFor: null, acceptedAt: '2026-11-25T09:00:00.000Z' },
    ],
    [
      'accepted: a step that somebody decides about still waits for that',
      [note, message(1, 'manual')],
      [
        [tuesday, sent],
        [wednesday, accepted],
      ],
      { dueOn: null, waitingFor: 'decision' },
    ],
    [
      'sent while it waits: the note must have been accepted',
      [note, message(1), message(2)],
      [
        [tuesday, sent],
        [wednesday, sent],
      ],
      { currentStep: 3, acceptedAt: '2026-11-25T09:00:00.000Z', dueOn: '2026-11-27', waitingFor: null },
    ],
    ['skipped: passes to the next step', [email(0), email(2)], [[tuesday, skipped]], { dueOn: '2026-11-26' }],
    [
      'skipped: nothing waits for a note that was not needed',
      [note, message(3)],
      [[tuesday, skipped]],
      { currentStep: 2, waitingFor: null, dueOn: '2026-11-27' },
    ],
    [
      'skipped while it waits: the step after it waits too',
      [note, message(3), message(2)],
      [
        [tuesday, sent],
        [wednesday, skipped],
      ],
      { currentStep: 3, waitingFor: 'acceptance', dueOn: null },
    ],
    [
      'sent last: finished',
      [email(0), email(2)],
      [
        [tuesday, sent],
        [thursday, sent],
      ],
      { stage: 'finished', currentStep: 3, dueOn: null },
    ],
    [
      'skipped last: finished too',
      [email(0)],
      [[tuesday, skipped]],
      { stage: 'finished', currentStep: 2, dueOn: null, lastSentAt: null },
    ],
    [
      'snoozed until tomorrow',
      [email(0)],
      [[tuesday, { kind: 'snoozed', until: 'tomorrow' }]],
      { dueOn: '2026-11-25', currentStep: 1 },
    ],
    [
      'snoozed for three days',
      [email(0)],
      [[tuesday, { kind: 'snoozed', until: 'in_3_days' }]],
      { dueOn: '2026-11-27' },
    ],
    [
      'snoozed until next week',
      [email(0)],
      [[tuesday, { kind: 'snoozed', until: 'next_week' }]],
      { dueOn: '2026-11-30' },
    ],
    [
      'snoozed until a date',
      [email(0)],
      [[tuesday, { kind: 'snoozed', until: '2026-12-12' }]],
      { dueOn: '2026-12-12' },
    ],
    [
      'decided: due today',
      [email(0, 'manual')],
      [[tuesday, { kind: 'snoozed', until: 'today' }]],
      { dueOn: '2026-11-24', waitingFor: null },
    ],
    ['stopped', [email(0)], [[tuesday, stopped]], { stage: 'stopped', dueOn: null, currentStep: 1 }],
    [
      'reopened: never in the past',
      [email(0), email(2)],
      [
        [tuesday, sent],
        [wednesday, stopped],
        [nextMonday, reopened],
      ],
      { stage: 'running', currentStep: 2, dueOn: '2026-11-30' },
    ],
    [
      'reopened: the day that is still to come stays',
      [email(0), email(7)],
      [
        [tuesday, sent],
        [wednesday, stopped],
        [thursday, reopened],
      ],
      { dueOn: '2026-12-01' },
    ],
    [
      'reopened while the invitation is open: waits for it',
      [note, message(1)],
      [
        [tuesday, sent],
        [wednesday, stopped],
        [thursday, reopened],
      ],
      { stage: 'running', waitingFor: 'acceptance', dueOn: null },
    ],
  ])('%s', (_, lines, moves, expected) => {
    expect(play(lines, moves).state).toMatchObject(expected);
  });
});

describe('a reply', () => {
  const three = [email(0), email(2), email(4)];
  const persistent = [email(0), email(2), email(4, 'always_send')];
  const answered = (outcome: Parameters<typeof replied>[0]): Played => [
    [tuesday, sent],
    [wednesday, replied(outcome)],
  ];
  it.each<[string, Line[], Played, Partial<OutreachState>]>([
    [
      'ends it',
      three,
      answered('interested'),
      { stage: 'replied', dueOn: null, currentStep: 2, repliedStep: 1, responseReceived: true },
    ],
    [
      'leaves a step due that is always sent, on its planned day',
      persistent,
      answered('interested'),
      { stage: 'running', currentStep: 3, dueOn: '2026-11-30', responseReceived: true },
    ],
    ['but not for who is not interested', persistent, answered('not_interested'), { stage: 'replied' }],
    ['nor for who wants no contact', persistent, answered('do_not_contact'), { stage: 'replied' }],
    [
      'is what it ends with once that step is sent',
      persistent,
      [...answered(null), [nextMonday, sent]],
      { stage: 'replied', currentStep: 4, dueOn: null },
    ],
    [
      'can come after the last message',
      [email(0)],
      answered(null),
      { stage: 'replied', currentStep: 2, repliedStep: 1 },
    ],
    [
      'can come after it was stopped',
      three,
      [
        [tuesday, sent],
        [tuesday, stopped],
        [wednesday, replied(null)],
      ],
      { stage: 'replied', currentStep: 2 },
    ],
    [
      'is no end for who reopens: the steps after go on',
      three,
      [...answered('interested'), [thursday, reopened], [thursday, sent]],
      { stage: 'running', currentStep: 3, dueOn: '2026-11-30', responseReceived: true },
    ],
  ])('%s', (_, lines, moves, expected) => {
    expect(play(lines, moves).state).toMatchObject(expected);
  });
});
