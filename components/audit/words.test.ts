import { describe, expect, it } from 'vitest';
import {
  isFresh,
  latencyWords,
  nameWords,
  outcomeOf,
  personWords,
  priceInLine,
  priceWords,
  taskWords,
  tokenWords,
} from './words';

const now = new Date().toISOString();
const line = {
  ...{
    status: 'succeeded' as const,
    createdAt: now,
    error: null,
    errorKind: null,
    attempt: 1,
    askedAgain: false,
  },
  ...{ costUsd: 0.0034, latencyMs: 2_340 },
};
const failed = (errorKind: string, more: object = {}) =>
  outcomeOf({ ...line, status: 'failed', errorKind, ...more });

it('a person is named by what tells them apart', () => {
  const profileUrl = 'https://www.linkedin.com/in/ruth';
  expect(personWords({ id: 'p', name: 'Ruth', profileUrl })).toBe('Ruth');
  expect(personWords({ id: 'p', name: null, profileUrl })).toBe('linkedin.com/in/ruth');
  expect(personWords({ id: 'p', name: null, profileUrl: null })).toBe('Somebody without a name');
});

describe('how a call ended', () => {
  it.each([
    [outcomeOf(line), 'ok', 'ok'],
    [outcomeOf({ ...line, attempt: 2 }), 'ok', 'ok, second try'],
    [outcomeOf({ ...line, status: 'started' }), 'quiet', 'pending'],
    [
      outcomeOf({ ...line, status: 'started', createdAt: '2026-01-01T00:00:00Z' }),
      'off',
      'no answer was recorded',
    ],
    [outcomeOf({ ...line, status: 'refused' }), 'off', 'kept back by the budget'],
    [
      failed('rate_limited', { error: 'Too many requests (429). Wait.', attempt: 3 }),
      'failed',
      '429 rate limit, third try',
    ],
    [failed('truncated', { askedAgain: true }), 'off', 'cut by its length, asked again'],
    [failed('cancelled'), 'quiet', 'stopped'],
    [failed('constructor', { attempt: 6 }), 'failed', 'failed, try 6'],
  ])('%j', (outcome, tone, words) => {
    expect(outcome).toEqual({ tone, words });
  });
});

it('what is not known is a word', () => {
  const running = { ...line, status: 'started' as const, costUsd: null, latencyMs: null };
  const old = { ...line, costUsd: null, latencyMs: null };
  expect([priceWords(line), latencyWords(line), tokenWords(1344, line)]).toEqual([
    '$0.0034',
    '2.3 s',
    '1,344',
  ]);
  expect([priceWords(running), latencyWords(running), tokenWords(0, running)]).toEqual([
    'pending',
    'pending',
    'pending',
  ]);
  expect([priceWords(old), latencyWords(old), tokenWords(0, old)]).toEqual(['unknown', 'unknown', 'none']);
  expect([line, old, running].map(priceInLine)).toEqual(['$0.0034', 'cost unknown', 'cost pending']);
  expect(latencyWords({ ...line, latencyMs: 0 })).toBe('under 1 ms');
  const refused = { ...old, status: 'refused' as const };
  expect([priceWords(refused), latencyWords(refused)]).toEqual(['none', 'none']);
});

it('is looked at as long as more may come of it', () => {
  const at = Date.parse(line.createdAt) + line.latencyMs;
  expect(isFresh(line, at + 7_000)).toBe(true);
  expect(isFresh(line, at + 9_000)).toBe(false);
  expect(isFresh({ ...line, status: 'started', latencyMs: null }, at + 60_000)).toBe(true);
  expect(isFresh({ ...line, status: 'started', latencyMs: null }, at + 3_600_000)).toBe(false);
});

it('a task is named as in the viewer, a replay as one', () => {
  const write = { generationType: 'message_generation' as const, nodeName: 'write', step: 2, replayOf: null };
  expect(taskWords(write)).toBe('Write 2');
  expect(taskWords({ ...write, replayOf: 'x' })).toBe('Write 2, replay');
  expect(nameWords('generate_sequence')).toBe('Generate sequence');
});
