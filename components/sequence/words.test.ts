import { describe, expect, it } from 'vitest';
import { costSoFar, costWords, countWords, daysOf, dollars, durationWords, gapWords } from './words';

describe('gapWords', () => {
  it('says how long and on what condition', () => {
    expect(gapWords({ delayDays: 7, trigger: 'no_response', afterNote: false })).toBe(
      '7 days later, if no reply',
    );
    expect(gapWords({ delayDays: 1, trigger: 'always_send', afterNote: false })).toBe('1 day later, always');
    expect(gapWords({ delayDays: 3, trigger: 'manual', afterNote: true })).toBe(
      '3 days later, when you decide',
    );
  });
  it('knows that a message after a note waits for the note to be accepted', () => {
    const words = gapWords({ delayDays: 4, trigger: 'no_response', afterNote: true });
    expect(words).toBe('4 days later, once accepted, if no reply');
  });
});

describe('daysOf', () => {
  it('adds the delays up', () => {
    const messages = [0, 4, 7].map((delay_days, i) => ({ step: i + 1, delay_days }));
    expect(daysOf(3, messages)).toEqual([0, 4, 11]);
  });
  it('knows no day past a gap', () => {
    const messages = [1, 3].map((step) => ({ step, delay_days: step === 1 ? 0 : 7 }));
    expect(daysOf(4, messages)).toEqual([0, null, null, null]);
  });
});

describe('figures', () => {
  it('never turns an unknown cost into a number', () => {
    expect(costWords({ provider: 'openai', cost_usd: null })).toBe('cost unknown');
    expect(costWords({ provider: 'built-in', cost_usd: 0 })).toBe('no cost');
    expect(costWords({ provider: 'openai', cost_usd: 0 })).toBe('$0.0000');
  });
  it('waits for the first priced call', () => {
    expect(costSoFar({ provider: 'openai', cost_usd: 0 })).toBe('cost pending');
    expect(costSoFar({ provider: 'openai', cost_usd: 0.003 })).toBe('$0.0030 so far');
    expect(costSoFar({ provider: 'openai', cost_usd: null })).toBe('cost unknown');
    expect(costSoFar({ provider: 'built-in', cost_usd: 0 })).toBe('no cost');
  });
  it('keeps the fractions of a cent', () => {
    expect(dollars(0.0316)).toBe('$0.0316');
    expect(dollars(0.00004)).toBe('under $0.0001');
    expect(dollars(5.224)).toBe('$5.22');
  });
  it('picks the unit of a duration', () => {
    expect([41, 4126, 72_400].map(durationWords)).toEqual(['41 ms', '4.1 s', '1 min 12 s']);
  });
  it('counts one and many', () => {
    expect([countWords(1, 'fact'), countWords(1900, 'fact')]).toEqual(['1 fact', '1,900 facts']);
  });
});
