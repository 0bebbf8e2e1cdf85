import { describe, expect, it } from 'vitest';
import type { CheckStatus, ClaimStatus } from '@/db/schema/values';
import { confidence } from '@/lib/craft/confidence';
import type { Check, Claim } from '@/lib/craft/schema';

const claim = (status: ClaimStatus): Claim => ({
  quote: 'q',
  type: 'fact',
  evidence: [],
  status,
  verdict: '',
});
const check = (status: CheckStatus): Check => ({ id: 'tone', status, message: '', label: '' });
const target = { formality: 50, warmth: 50, directness: 50 };
const off = (points: number) => ({ formality: 50 + points, warmth: 50 - points, directness: 50 + points });

describe('confidence', () => {
  it.each<[number, string, ClaimStatus[], number, number, CheckStatus[]]>([
    [
      84,
      'all 4 claims verified, 14 facts to draw on, tone 3 points off on average',
      Array(4).fill('supported'),
      14,
      3,
      [],
    ],
    [
      58,
      '2 of 3 claims verified, 14 facts to draw on, tone 7 points off on average',
      ['supported', 'supported', 'unsupported'],
      14,
      7,
      ['fail'],
    ],
    [
      73,
      'all 3 claims verified, 14 facts to draw on, tone 9 points off on average',
      Array(3).fill('supported'),
      14,
      9,
      ['warn'],
    ],
    [
      80,
      'both claims verified, 14 facts to draw on, tone 6 points off on average',
      ['supported', 'vouched'],
      14,
      6,
      ['pass'],
    ],
    [48, 'no claims to verify, 0 facts to draw on, tone 0 points off on average', ['unchecked'], 0, 0, []],
    [
      0,
      '0 of 1 claim verified, 0 facts to draw on, tone 50 points off on average',
      ['unsupported'],
      0,
      50,
      ['fail', 'warn'],
    ],
  ])('is %i for: %s', (score, reasons, statuses, facts, points, checks) => {
    expect(
      confidence({
        claims: statuses.map(claim),
        facts,
        tone: off(points),
        target,
        checks: checks.map(check),
      }),
    ).toEqual({ score, reasons });
  });

  it.each<[string, ClaimStatus[], ClaimStatus[]]>([
    ['1 of 2 claims verified, 1 of 1 about you', ['supported', 'unsupported'], ['supported']],
    ['the one claim verified, 1 of 1 about you', ['supported'], ['supported', 'unchecked']],
    ['both claims verified, 0 of 2 about you', ['supported', 'vouched'], ['unsupported', 'partly']],
    ['the one claim about you verified', ['unchecked'], ['supported']],
    ['1 of 3 claims about you verified', [], ['supported', 'partly', 'unsupported']],
  ])('tells claims about the reader and about the sender apart: %s', (words, theirs, own) => {
    const claims = [
      ...theirs.map(claim),
      ...own.map((status): Claim => ({ ...claim(status), type: 'sender' })),
    ];
    const { reasons } = confidence({ claims, facts: 3, tone: null, target: null, checks: [] });
    expect(reasons).toBe(`${words}, 3 facts to draw on`);
  });

  it('leaves the tone out where there is no text', () => {
    expect(confidence({ claims: [], facts: 1, tone: null, target, checks: [] }).reasons).toBe(
      'no claims to verify, 1 fact to draw on',
    );
  });
});
