import { expect, test } from 'vitest';
import { usd, usdAtLeast, usdAtMost } from './usd';

test.each([
  [0, '$0.00'],
  [5.221, '$5.22'],
  [0.0312, '$0.03'],
  [0.00312, '$0.0031'],
  [0.000000129, '$0.00000013'],
  [1234.5, '$1,234.50'],
])('%d is %s', (amount, words) => expect(usd(amount)).toBe(words));

test.each([
  [9.998, '$9.99', '$10.00'],
  [0.29, '$0.29', '$0.29'],
  [0.28999999, '$0.28', '$0.29'],
  [0.0149, '$0.01', '$0.02'],
  [0.00999, '$0.0099', '$0.0100'],
  [10, '$10.00', '$10.00'],
])('%d is at least %s and at most %s', (amount, least, most) => {
  expect([usdAtLeast(amount), usdAtMost(amount)]).toEqual([least, most]);
});
