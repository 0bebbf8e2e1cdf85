import { expect, test } from 'vitest';
import { costOf, tokensOf } from './pricing';
import { testSettings } from './testing';

const openai = { ...testSettings('https://api.openai.com/v1', ''), model: 'gpt-4o-mini' };
const local = { ...testSettings('http://127.0.0.1:11434/v1', ''), model: 'llama3.2' };
const usage = {
  ...{ prompt_tokens: 1_000_000, completion_tokens: 1_000_000, total_tokens: 2_000_000 },
  prompt_tokens_details: { cached_tokens: 400_000 },
};

test('the list price of a known model, cached tokens at theirs', () => {
  const { unitPrices, costUsd } = costOf(openai, usage);
  expect(unitPrices).toEqual({
    ...{ input: 0.15, cachedInput: 0.075, output: 0.6 },
    source: expect.stringMatching(/^@pydantic\/genai-prices \d/),
  });
  expect(costUsd).toBeCloseTo(0.6 * 0.15 + 0.4 * 0.075 + 0.6, 8);
});

test('a long prompt at the price for long prompts', () => {
  const luna = { ...openai, model: 'gpt-6-luna' };
  const { unitPrices, costUsd } = costOf(luna, { prompt_tokens: 300_000, completion_tokens: 0 });
  expect(costUsd).toBeCloseTo(((unitPrices?.input ?? 0) * 300_000) / 1e6, 8);
  expect(unitPrices?.input).toBeGreaterThan(
    costOf(luna, { prompt_tokens: 1, completion_tokens: 0 }).unitPrices?.input ?? 9,
  );
});

test('an unknown price is null, never 0', () => {
  expect(costOf(local, usage)).toEqual({ unitPrices: null, costUsd: null });
  expect(costOf({ ...openai, model: 'gpt-unheard-of' }, usage)).toEqual({
    unitPrices: null,
    costUsd: null,
  });
  expect(costOf(openai, null)).toEqual({ unitPrices: null, costUsd: null });
  expect(costOf({ ...openai, price: { input: 1, output: 1 } }, {})).toEqual({
    unitPrices: null,
    costUsd: null,
  });
});

test('own prices win, 0 included', () => {
  expect(costOf({ ...local, price: { input: 0, output: 0 } }, usage)).toMatchObject({ costUsd: 0 });
  expect(costOf({ ...openai, price: { input: 1, output: 2 } }, { ...usage, cost: 9 })).toEqual({
    unitPrices: { input: 1, output: 2, source: 'set by you' },
    costUsd: 3,
  });
});

test('what the server reports goes before the list', () => {
  expect(costOf(openai, { ...usage, cost: 0.42 }).costUsd).toBe(0.42);
  expect(costOf(local, { ...usage, cost: 0.42 })).toEqual({ unitPrices: null, costUsd: 0.42 });
});

test.each([
  [null, null],
  [{}, null],
  [{ prompt_tokens: 'many' }, null],
  [
    { prompt_tokens: 3, completion_tokens: 4 },
    { prompt: 3, completion: 4, total: 7, cached: 0 },
  ],
  [
    { prompt_tokens: 3, completion_tokens: -4, total_tokens: 1e12 },
    { prompt: 3, completion: 0, total: 3, cached: 0 },
  ],
])('the tokens of %j', (raw, tokens) => {
  expect(tokensOf(raw)).toEqual(tokens);
});
