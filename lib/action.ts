import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import { cleanDeep } from './clean-input';
import { AppError, type ErrorBody } from './errors';
import { failure } from './failure';
import { requireScope, type Scope } from './scope';
import { fieldSentences } from './sentences';

/** A server action: who asks, is the input whole, one verb; an error comes back in the shape of the API. */
export function action<S extends z.ZodType, T extends object>(
  schema: S,
  verb: (scope: Scope, input: z.output<S>) => Promise<T>,
): (input: z.input<S>) => Promise<({ ok: true } & T) | ErrorBody> {
  return async (input) => {
    try {
      const scope = await requireScope();
      return { ok: true, ...(await verb(scope, parse(schema, input))) };
    } catch (error) {
      unstable_rethrow(error);
      return failure(error).body;
    }
  };
}

/** @throws {AppError} `invalid`, with a sentence for each field that is not as the schema wants it. */
export function parse<S extends z.ZodType>(schema: S, input: unknown): z.output<S> {
  const read = schema.safeParse(cleanDeep(input), { reportInput: true });
  if (read.success) return read.data;
  const fields = fieldSentences(schema, read.error.issues);
  throw new AppError('invalid', Object.values(fields).slice(0, 3).join(' '), { fields });
}
