import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { type Said, versioned } from './prompt-version';

type Input = { name: string; long?: boolean };

const said = ({ name, long }: Input): Said<{ text: string }> => ({
  system: long ? 'Write a long text.' : 'Write a text.',
  user: `For ${name}.`,
  data: { name },
  schemaName: 'text',
  schema: z.object({ text: z.string().max(100) }),
  maxTokens: 100,
  temperature: 0.7,
});
const samples: [Input][] = [[{ name: 'Ada' }], [{ name: 'Ada', long: true }]];
const hashOf = (build: typeof said) => versioned('text/1', build, samples).mark().hash;

test('a prompt carries its version and a short hash, the same whatever it is made of', () => {
  const prompt = versioned('text/1', said, samples);
  const [one, other] = [prompt({ name: 'Ruth' }), prompt({ name: 'Bo', long: true })];
  expect(one).toMatchObject({ version: 'text/1', user: 'For Ruth.' });
  expect(one.hash).toMatch(/^[0-9a-f]{12}$/);
  expect(other.hash).toBe(one.hash);
  expect(prompt.mark()).toEqual({ version: 'text/1', hash: one.hash });
});

test('other samples of the same builder, the same name: nothing but the words of the builder is told apart', () => {
  expect(versioned('text/2', said, samples).mark().hash).toBe(hashOf(said));
});

test.each<[string, Partial<Said<{ text: string }>>]>([
  ['a word of the system message', { system: 'Write one text.' }],
  ['the name of a field of the data', { data: { first_name: 'Ada' } }],
  ['a length in the schema', { schema: z.object({ text: z.string().max(99) }) }],
  ['a field of the schema', { schema: z.object({ text: z.string().max(100), why: z.string() }) }],
  ['the room for the answer', { maxTokens: 101 }],
  ['the temperature', { temperature: 0.4 }],
])('%s changes the hash', (_what, change) => {
  expect(hashOf((input) => ({ ...said(input), ...change }))).not.toBe(hashOf(said));
});

test('words that only some inputs bring out count, where a sample reaches them', () => {
  const other = (input: Input) => (input.long ? { ...said(input), system: 'Write at length.' } : said(input));
  expect(hashOf(other)).not.toBe(hashOf(said));
});

test('the samples are gone through once, when the first prompt is built', () => {
  const build = vi.fn(said);
  const prompt = versioned('text/1', build, samples);
  expect(build).not.toHaveBeenCalled();
  prompt({ name: 'Ruth' });
  prompt({ name: 'Bo' });
  expect(build).toHaveBeenCalledTimes(samples.length + 2);
});
