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

test('without a key, or with one too short to be a secret, nothing is blotted out', () => {
  const told = 'fake-ok, req_fake, ollama, abc';
  for (const key of [null, undefined, '', 'abc', 'fake', 'ollama']) expect(storable(told, key)).toBe(told);
});

test('a key of few characters is blotted out as a word of its own', () => {
  const key = 'llama-31';
  const own = [
    key,
    `(${key})`,
    `key=${key}&x`,
    `"${key}"`,
    `Bearer:\\n${key}`,
    `%20${key}%20`,
    JSON.stringify({ key }),
  ];
  for (const text of own) expect(storable(text, key)).toBe(text.replace(key, '[key]'));
  for (const text of ['llama-315', `meta_${key}`, `x${key}`, `ü${key}`, `${key}b`])
    expect(storable(text, key)).toBe(text);
});

test('a long key is blotted out inside of longer words as well', () => {
  const key = 'sk-proj-Q7rT2mZp9LxV4nB8';
  for (const text of [`x${key}y`, `\\n${key}`, `req_${key}_1`])
    expect(storable(text, key)).toBe(text.replace(key, '[key]'));
});
