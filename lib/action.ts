import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { ErrorBody } from './errors';
import { failure } from './failure';
import { parse } from './parse';
import { requireScope, type Scope } from './scope';

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
