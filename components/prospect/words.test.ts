import { describe, expect, it } from 'vitest';
import type { SequenceStand } from '@/lib/prospect/schema';
import { belowName, contactWords, dueWords, isDue, standWords } from './words';

const today = '2026-11-20'; // a Friday
const stand: SequenceStand = {
  ...{ id: 'x', status: 'completed', stage: 'running', sequence_length: 5, current_step: 2 },
  ...{ due_on: '2026-11-24', waiting_for: null, writing: false },
};

it.each([
  ['2026-11-20', 'is due today'],
  ['2026-11-21', 'is due tomorrow'],
  ['2026-11-24', 'is due on Tuesday'],
  ['2026-11-27', 'is due on 27 Nov'],
  ['2026-11-19', 'was due yesterday'],
  ['2026-11-17', 'was due on 17 Nov'],
  ['2028-01-01', 'is due on 1 Jan 2028'],
])('%s %s', (day, words) => expect(dueWords(day, today)).toBe(words));

it.each([
  [{ name: 'Ruth', role: 'Director' }, 'Director'],
  [{ name: 'Ruth', role: '' }, 'linkedin.com/in/ruth'],
  [{ name: 'Somebody without a name', role: 'Director' }, 'linkedin.com/in/ruth, Director'],
  [{ name: 'Somebody without a name', role: '' }, 'linkedin.com/in/ruth'],
  [{ name: 'Somebody without a name', role: 'Director', profile_url: null }, 'Director'],
])('below %o stands %s', (told, words) =>
  expect(belowName({ profile_url: 'https://www.linkedin.com/in/ruth', ...told })).toBe(words),
);

describe('where a sequence stands', () => {
  it.each<[Partial<SequenceStand>, string]>([
    [{}, 'Step 2 of 5 is due on Tuesday'],
    [{ due_on: null, waiting_for: 'acceptance' }, 'Step 2 of 5 waits for the invitation to be accepted'],
    [{ due_on: null, waiting_for: 'decision' }, 'Step 2 of 5 is sent when you decide'],
    [{ due_on: null }, 'Step 2 of 5 comes next'],
    [{ current_step: 6, due_on: null }, 'All 5 sent, no reply yet'],
    [{ stage: 'replied' }, 'Answered'],
    [{ stage: 'stopped' }, 'Stopped after step 1 of 5'],
    [{ stage: 'stopped', current_step: 1 }, 'Stopped before step 1 of 5'],
    [{ stage: 'finished' }, 'Finished without a reply'],
    [{ status: 'generating', writing: true }, 'Being written'],
    [{ status: 'generating' }, 'The writing was interrupted'],
    [{ status: 'failed' }, 'Not written to the end'],
  ])('%j: %s', (change, words) => expect(standWords({ ...stand, ...change }, today)).toBe(words));

  it('is due from its day on', () => {
    expect(isDue({ ...stand, due_on: today }, today)).toBe(true);
    expect(isDue(stand, today)).toBe(false);
    expect(isDue({ ...stand, due_on: today, stage: 'stopped' }, today)).toBe(false);
    expect(isDue(null, today)).toBe(false);
  });
});

it('says who was in touch', () => {
  const at = '2026-11-12T09:00:00Z';
  expect(contactWords({ what: 'message', by: 'you', at }, 'Ruth')).toBe('You wrote to Ruth');
  expect(contactWords({ what: 'call', by: 'Marta', at }, 'Ruth')).toBe('Marta called Ruth');
});
