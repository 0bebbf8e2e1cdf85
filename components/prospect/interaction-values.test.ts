import { expect, it } from 'vitest';
import {
  emptyInteraction,
  entryErrors,
  interactionValues,
  localMoment,
  toInteraction,
} from './interaction-values';

it('keeps an entry as it is, to the minute, whatever the clock', () => {
  const fields = {
    ...{
      type: 'call' as const,
      happenedAt: '2026-10-03T09:07:00.000Z',
      subject: 'Docks',
      content: 'Talked.',
    },
    ...{ sentiment: 'positive' as const, outcome: null, event: null },
  };
  expect(toInteraction(interactionValues(fields))).toEqual(fields);
});

it('happened now when no moment is given', () => {
  const now = new Date('2026-11-20T08:00:00.000Z');
  expect(toInteraction(emptyInteraction('note'), now)).toMatchObject({
    ...{ type: 'note', happenedAt: now.toISOString(), sentiment: null, outcome: null, event: null },
  });
});

it('spells the moment as a date field does', () => {
  expect(localMoment(new Date(2026, 0, 2, 3, 4))).toBe('2026-01-02T03:04');
});

it('leaves a broken moment to the server, whose sentence finds its field', () => {
  expect(toInteraction({ ...emptyInteraction('call'), when: 'soon' }).happenedAt).toBe('soon');
  expect(entryErrors({ 'interaction.happenedAt': 'Wrong.', other: 'No field.' })).toEqual([
    ['when', 'Wrong.'],
  ]);
});
