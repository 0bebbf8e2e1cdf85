import { describe, expect, it } from 'vitest';
import { view } from './fixture';
import { dayWords, longDayWords, nearDayWords, standingWords } from './outreach-words';

describe('days', () => {
  it('are named by how near they are', () => {
    const near = (day: string) => nearDayWords(day, '2026-11-24');
    expect(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30', '2027-01-04'].map(near)).toEqual([
      'Yesterday',
      'Today',
      'Tomorrow',
      'Mon 30 Nov',
      'Mon 4 Jan 2027',
    ]);
    expect(longDayWords('2026-11-24')).toBe('Tuesday 24 November');
    expect(dayWords('2026-12-01', '2026-11-24')).toBe('Tue 1 Dec');
  });
});

describe('standingWords', () => {
  const words = (outreach: object) =>
    standingWords(
      view([], {
        schedule: { today: '2026-11-24', days: {} },
        outreach: { ...view().outreach, current_step: 2, ...outreach },
      }),
    );
  it.each([
    [{ due_on: '2026-11-24' }, 'Step 2 is due today'],
    [{ due_on: '2026-11-25' }, 'Step 2 is due tomorrow'],
    [{ due_on: '2026-11-30' }, 'Step 2 is due Mon 30 Nov'],
    [{ due_on: '2026-11-23' }, 'Step 2 is 1 day overdue'],
    [{ due_on: '2026-11-20' }, 'Step 2 is 4 days overdue'],
    [{ waiting_for: 'acceptance' }, 'Step 2 waits for the invitation to be accepted'],
    [{ waiting_for: 'decision' }, 'Step 2 waits for your decision'],
    [{ stage: 'stopped' }, 'Stopped, nothing is due'],
    [{ stage: 'finished' }, 'Every message is sent or skipped'],
    [{ stage: 'replied', replied_step: 1 }, 'Answered after step 1'],
  ])('%j: %s', (outreach, expected) => {
    expect(words(outreach)).toBe(expected);
  });
});
