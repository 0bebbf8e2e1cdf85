import { expect, it } from 'vitest';
import { cleanDeep } from './clean-input';

it('removes what no database can store from every string, and nothing else', () => {
  const input = { a: 'x\0y', list: ['\ud800z', 'Zoë 👩‍💻'], deep: { 'k\0': null, n: 5, t: true } };
  expect(cleanDeep(input)).toEqual({ a: 'xy', list: ['z', 'Zoë 👩‍💻'], deep: { k: null, n: 5, t: true } });
});

it('keeps a key named __proto__ a key', () => {
  const cleaned = cleanDeep(JSON.parse('{"__proto__":{"admin":true}}'));
  expect(Object.keys(cleaned as object)).toEqual(['__proto__']);
  expect((cleaned as { admin?: boolean }).admin).toBeUndefined();
});

it('refuses JSON that is nested to exhaust the stack', () => {
  expect(() => cleanDeep(JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)))).toThrow('nested too deeply');
});
