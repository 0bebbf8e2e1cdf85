import { expect, it } from 'vitest';
import type { QueueBody, QueueRow } from '@/lib/sequence/queue-schema';
import { rowsOf, withMore, withoutRow } from './queue-query';

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

it('more rows come at the end, none of them twice', () => {
  const more = withMore(queue, 'today', { rows: [row('b'), row('c')], next_cursor: null });
  expect(rowsOf(more).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(more.sections.today.next_cursor).toBeNull();
});
