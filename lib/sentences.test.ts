import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldSentences } from './sentences';

const schema = z.object({
  length: z.int().min(1).max(10).meta({ title: 'The length', description: 'a whole number from 1 to 10' }),
  profile: z.string().max(5).meta({ title: 'The profile', description: 'text' }).nullish(),
  tone: z
    .object({ warmth: z.number().meta({ title: 'Warmth', description: 'a number from 0 to 100' }) })
    .meta({ title: 'The tone', description: 'an object with warmth' }),
  date: z
    .string()
    .refine((text) => text !== 'never', 'Choose a date.')
    .optional(),
});

function sentences(input: unknown) {
  const read = schema.safeParse(input, { reportInput: true });
  return read.success ? {} : fieldSentences(schema, read.error.issues);
}

it.each([
  [{ length: '5' }, 'length', 'The length must be a whole number from 1 to 10.'],
  [{ length: 2.5 }, 'length', 'The length must be a whole number from 1 to 10.'],
  [{ length: 11 }, 'length', 'The length must be a whole number from 1 to 10.'],
  [{}, 'length', 'The length must be a whole number from 1 to 10.'],
  [{ profile: 'too long' }, 'profile', 'The profile may have at most 5 characters; this has 8.'],
  [{ tone: null }, 'tone', 'The tone must be an object with warmth.'],
  [{ tone: { warmth: [1] } }, 'tone.warmth', 'Warmth must be a number from 0 to 100.'],
  [{ date: 'never' }, 'date', 'Choose a date.'],
])('%j says at %s: %s', (input, field, sentence) => {
  expect(sentences(input)[field]).toBe(sentence);
});

it('says nothing about what is as it should be', () => {
  expect(sentences({ length: 5, tone: { warmth: 1 } })).toEqual({});
});
