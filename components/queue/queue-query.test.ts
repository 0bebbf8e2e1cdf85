import { expect, it } from 'vitest';
import type { QueueBody, QueueRow } from '@/lib/sequence/queue-schema';
import { rowsOf, withMore, withoutRow, withRowBack } from './queue-query';

const row = (id: string): QueueRow => ({
  id,
  person: { id: 'p', name: 'Ruth', role: '', email: null, profile_url: null },
  ...{ channel: 'email', step: 1, length: 2, steps: ['current', 'open'], subject: null, text: 'Text' },
  ...{ checks: [], due_on: null, overdue_days: 0, waiting_for: null, last_sent_at: null, refusal: null },
});

const none = { rows: [], next_cursor: null };
const queue: QueueBody = {
  ok: true,
  today: '2026-11-24',
  sections: {
    ...{ overdue: none, upcoming: none, acceptance: none, decision: none },
    today: { rows: [row('a'), row('b')], next_cursor: 'more' },
  },
  counts: { overdue: 0, today: 3, upcoming: 0, later: 0, acceptance: 0, decision: 0 },
  notes: { used: 0, allowed: 5 },
  too_many: false,
};

it('a row that is moved on goes, and is counted no more', () => {
  const left = withoutRow(queue, 'a');
  expect(rowsOf(left).map(({ id }) => id)).toEqual(['b']);
  expect(left.counts.today).toBe(2);
  expect(withoutRow(queue, 'x')).toBe(queue);
});

it('a row that was refused comes back to its place, and those that went meanwhile stay away', () => {
  const three = withMore(queue, 'today', { rows: [row('c')], next_cursor: null });
  const ids = (of: QueueBody) => rowsOf(of).map(({ id }) => id);
  const without = ['a', 'b'].reduce(withoutRow, three);
  const back = withRowBack(without, three, 'a');
  expect([ids(back), back.counts.today]).toEqual([['a', 'c'], three.counts.today - 1]);
  expect(ids(withRowBack(back, three, 'b'))).toEqual(['a', 'b', 'c']);
  expect(ids(withRowBack(withoutRow(three, 'c'), three, 'c'))).toEqual(['a', 'b', 'c']);
  expect(withRowBack(three, three, 'a')).toBe(three);
});

it('more rows come at the end, none of them twice', () => {
  const more = withMore(queue, 'today', { rows: [row('b'), row('c')], next_cursor: null });
  expect(rowsOf(more).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(more.sections.today.next_cursor).toBeNull();
});
