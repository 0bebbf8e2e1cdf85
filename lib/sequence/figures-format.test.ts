import { expect, it } from 'vitest';
import { csv } from '@/lib/csv';
import { figuresTable, groupWords, intervalWords, replyTimeWords, shareWords } from './figures-format';
import type { Figures } from './figures-schema';
import { rateOf } from './rate';

const figures: Figures = {
  period: '7',
  span: { from: '2026-11-14', to: '2026-11-15', unit: 'day' },
  messages: 3,
  started: 2,
  replies: rateOf(1, 2),
  by: {
    step: [{ name: '1', replies: rateOf(1, 2) }],
    channel: [{ name: 'email', replies: rateOf(1, 2) }],
    preset: [{ name: '=1+1', replies: rateOf(1, 2) }],
    solution: [{ name: null, replies: rateOf(0, 0) }],
    approach: [],
  },
  course: [
    { day: '2026-11-14', messages: 3, replies: 1 },
    { day: '2026-11-15', messages: 0, replies: 0 },
  ],
  time: { quartiles: [1, 2.345, 3], counts: [0, 1, 0, 0, 0, 0, 0, 0] },
  sentiments: { positive: 1, neutral: 0, negative: 0, none: 0 },
  outcomes: {
    ...{ meeting: 1, interested: 0, later: 0, referred: 0 },
    ...{ not_interested: 0, do_not_contact: 0, none: 0 },
  },
  cost: { usd: 0.1 + 0.2, calls: 4, unknown: 1 },
};

it('all that the screen shows is one table', () => {
  const rows = figuresTable(figures);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([8]));
  const text = csv(rows);
  for (const line of [
    'Sent,Messages,3,,,,,',
    'Reply rate,All,,2,1,50,9.45,90.55',
    'By step,Step 1,,2,1,50,9.45,90.55',
    'By channel,E-mail,,2,1,50,9.45,90.55',
    "By tone preset,'=1+1,,2,1,50,9.45,90.55",
    'By solution,No solution,,0,0,,,',
    'By day,2026-11-15,0,,0,,,',
    'Hours to reply,Half within,2.35,,,,,',
    'Replies after,1 to 4 hours,1,,,,,',
    'What came of it,Meeting agreed,1,,,,,',
    'Cost,US dollars,0.3,,,,,',
  ])
    expect(text).toContain(`\r\n${line}\r\n`);
});

it('shares and ranges are written short', () => {
  expect([0, 0.0001, 0.004, 0.0993, 0.0996, 1].map(shareWords)).toEqual([
    '0 %',
    '0 %',
    '0.4 %',
    '9.9 %',
    '10 %',
    '100 %',
  ]);
  expect(intervalWords(rateOf(13, 160))).toBe('likely 4.8 to 13 %');
});

it('each kind has its words', () => {
  expect(groupWords('preset', null)).toBe('Dials set by hand');
  expect(groupWords('approach', 'other_fact')).toBe('Another fact');
  expect(groupWords('solution', 'email')).toBe('email');
  expect([0, 1, 2, 3, 5, 6, 7].map(replyTimeWords)).toEqual([
    ...['under 1 hour', '1 to 4 hours', '4 to 24 hours', '1 to 2 days', '4 to 7 days', '1 to 2 weeks'],
    'over 2 weeks',
  ]);
});
