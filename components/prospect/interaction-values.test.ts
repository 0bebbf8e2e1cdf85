import { afterEach, expect, it, vi } from 'vitest';
import { emptyInteraction, entryErrors, interactionValues, toInteraction } from './interaction-values';

afterEach(() => vi.unstubAllEnvs());

/** Half past two on the morning on which clocks in Germany go back: it comes twice. */
const repeated = ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'];

it.each(['2026-10-03T09:07:00.000Z', '2026-10-03T09:07:41.305Z', ...repeated])(
  'keeps an entry as it is, to the second, whatever the clock: %s',
  (happenedAt) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const fields = {
      ...{ type: 'call' as const, happenedAt, subject: 'Docks', content: 'Talked.' },
      ...{ sentiment: 'positive' as const, outcome: null, event: null },
    };
    const values = interactionValues(fields);
    expect(toInteraction(values, { before: fields })).toEqual(fields);
    const later = toInteraction({ ...values, when: '2026-10-26T08:15' }, { before: fields });
    expect(later.happenedAt).toBe('2026-10-26T07:15:00.000Z');
  },
);

it('happened now when no moment is given', () => {
  const now = new Date('2026-11-20T08:00:00.000Z');
  expect(toInteraction(emptyInteraction('note'), { now })).toMatchObject({
    ...{ type: 'note', happenedAt: now.toISOString(), sentiment: null, outcome: null, event: null },
  });
});

it('leaves a broken moment to the server, whose sentence finds its field', () => {
  expect(toInteraction({ ...emptyInteraction('call'), when: 'soon' }).happenedAt).toBe('soon');
  expect(entryErrors({ 'interaction.happenedAt': 'Wrong.', other: 'No field.' })).toEqual([
    ['when', 'Wrong.'],
  ]);
});
