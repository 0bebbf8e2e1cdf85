import { expect, test } from 'vitest';
import { itemReader, parsePartial } from './partial';

const plan = [
  { step: 1, note: 'a "quoted" ] word', evidence: ['E1', 'E2'] },
  { step: 2, note: 'back\\slash, {brace}', evidence: [] },
  'text, with ] and "quotes"',
  17,
  null,
  [['nested'], []],
];
const whole = JSON.stringify({ before: { plan: ['no'] }, plan, after: ['no'], text: 'plan' });

test('elements are complete when they are closed, at every cut', () => {
  const start = whole.indexOf('"plan":[{') + '"plan":['.length;
  const ends = plan.map((_, at) => start + JSON.stringify(plan.slice(0, at + 1)).length - 2);
  for (let cut = 0; cut <= whole.length; cut += 1) {
    const items = itemReader('plan')(whole.slice(0, cut));
    expect(items).toEqual(plan.slice(0, items.length));
    const certain = ends.filter((end) => end < cut).length;
    expect(items.length).toBeGreaterThanOrEqual(certain);
    expect(items.length).toBeLessThanOrEqual(ends.filter((end) => end <= cut).length);
  }
});

test('a reader that follows the stream sees the same as one that looks at once', () => {
  const text = `<think>{"plan":[1]}</think>\n\`\`\`json\n${whole}\n\`\`\``;
  const read = itemReader('plan');
  for (let cut = 0; cut <= text.length; cut += 3)
    expect(read(text.slice(0, cut))).toEqual(itemReader('plan')(text.slice(0, cut)));
  expect(read(text)).toEqual(plan);
});

test('a text that begins anew is read anew', () => {
  const read = itemReader('plan');
  expect(read('{"plan":["old","older"')).toEqual(['old', 'older']);
  expect(read('{"plan":["n')).toEqual([]);
  expect(read('{"plan":["new"]}')).toEqual(['new']);
});

test('a key that is missing, no list, or written with spaces', () => {
  expect(itemReader('plan')('{"a":[1]}')).toEqual([]);
  expect(itemReader('plan')('{"plan":{"a":[1]},"b":[2]}')).toEqual([]);
  expect(itemReader('plan')('{ "plan" : [ 1 , "b" , { } ] }')).toEqual([1, 'b', {}]);
});

test.each([
  ['', undefined],
  ['Sure, here', undefined],
  ['<think>{"content":"no"}', undefined],
  ['{', {}],
  ['{"content":"Hi M', { content: 'Hi M' }],
  ['{"content":"Hi", "claims":[{"quote":"H', { content: 'Hi', claims: [{ quote: 'H' }] }],
  ['```json\n{"content":"Hi"}\n```\nBye}', { content: 'Hi' }],
])('a partial answer: %j', (text, partial) => {
  expect(parsePartial(text)).toEqual(partial);
});

test('no cut of an answer throws', () => {
  for (let cut = 0; cut <= whole.length; cut += 1)
    expect(() => parsePartial(whole.slice(0, cut))).not.toThrow();
  expect(parsePartial(whole)).toEqual(JSON.parse(whole));
});
