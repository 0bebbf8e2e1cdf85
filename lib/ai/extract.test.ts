import { expect, test } from 'vitest';
import { z } from 'zod';
import { readAnswer } from './extract';

const schema = z.object({ text: z.string(), list: z.array(z.string()).max(2) });
const good = { text: 'a "b" {c} \\ ```', list: ['</think>'] };
const json = JSON.stringify(good);

test.each([
  ['as it is', json],
  ['byte order mark', `\uFEFF${json}`],
  ['white space', `\n\n  ${json}\n`],
  ['laid out', JSON.stringify(good, null, 2)],
  ['code fence', `\`\`\`json\n${json}\n\`\`\``],
  ['code fence between words', `Sure.\n\`\`\`\n${json}\n\`\`\`\nAnything else?`],
  ['thinking before it', `<think>\nMaybe {"text": "x", "list": []}?\n</think>\n${json}`],
  ['two thoughts', `<think>a</think><thinking>b</thinking>${json}`],
  ['thinking without a start', `I should answer {"text":"x","list":[]}.</think>\n${json}`],
  ['words around it', `Here you are: ${json} I hope that helps.`],
  ['braces in the words', `For {name} I suggest ${json}.`],
  ['a brace without an end', `Use { like "this: \n${json}`],
  ['another object before it', `{"plan":"first"} ${json}`],
  ['in a list', `[${json}]`],
])('finds the answer: %s', (_name, text) => {
  expect(readAnswer(schema, text)).toEqual({ ok: true, value: good });
});

test.each([
  ['', 'empty'],
  [' \n', 'empty'],
  ['<think>still thinking {"text":"x","list":[]}', 'empty'],
  ['I would write a note.', 'not_json'],
  ['{"text": "x", "list": ["a"', 'not_json'],
  ['{"text": "x", "list": [],}', 'not_json'],
  ['{"text": "x", "inner": {"list": []}, oops}', 'not_json'],
  ['{"text": 1, "list": []}', 'wrong_shape'],
  ['{"text": "x", "list": ["a","b","c"]}', 'wrong_shape'],
  ['[1, 2]', 'not_json'],
])('%j is %s', (text, kind) => {
  expect(readAnswer(schema, text)).toMatchObject({ ok: false, kind });
});

test('says in words what is wrong', () => {
  const read = readAnswer(schema, '{"list": ["a", 2]}');
  expect(read).toMatchObject({
    problems: [expect.stringMatching(/^text: .*string/), expect.stringMatching(/^list\[1\]: .*string/)],
  });
});

test('what cannot be stored is taken out', () => {
  const read = readAnswer(schema, '{"text":"a\\u0000b\\ud800c\\ud83d\\ude00","list":[]}');
  expect(read).toEqual({ ok: true, value: { text: 'abc😀', list: [] } });
});

test('a hostile answer takes no hostile time', () => {
  const size = 200_000;
  for (const text of ['{'.repeat(size), '{"'.repeat(size), '<think>'.repeat(size), `{"a":`.repeat(size)])
    expect(readAnswer(schema, text).ok).toBe(false);
});
