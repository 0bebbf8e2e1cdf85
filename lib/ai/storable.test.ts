import { expect, test } from 'vitest';
import { storable } from './storable';

test('the key is blotted out wherever and however it stands', () => {
  const key = 'sk-1/"ü+2';
  const told = {
    plain: `Incorrect API key: ${key}.`,
    [key]: [key, { deep: key }],
    body: JSON.stringify({ message: `refused ${key}` }),
    escaped: JSON.stringify({ key }).replaceAll('/', '\\/'),
    address: `https://example.com/?key=${encodeURIComponent(key)}`,
  };
  const kept = JSON.stringify(storable(told, key));
  expect(kept.match(/\[key\]/g)).toHaveLength(7);
  expect(kept).not.toMatch(/sk-1/);
});

test('without a key, or with one too short to tell from words, nothing is blotted out', () => {
  for (const key of [null, undefined, '', 'abc']) expect(storable('abc abcd', key)).toBe('abc abcd');
});
