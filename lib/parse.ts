import type { z } from 'zod';
import { cleanDeep } from './clean-input';
import { AppError } from './errors';
import { fieldSentences } from './sentences';

/** @throws {AppError} `invalid`, with a sentence for each field that is not as the schema wants it. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const read = schema.safeParse(cleanDeep(input), { reportInput: true });
  if (read.success) return read.data;
  const fields = fieldSentences(schema, read.error.issues);
  throw new AppError('invalid', Object.values(fields).slice(0, 3).join(' '), { fields });
}
