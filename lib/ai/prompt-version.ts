import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Prompt } from './schema';

/** What a prompt says, without the name under which it says it. */
export type Said<T> = Omit<Prompt<T>, 'version' | 'hash'>;

/** What tells one prompt from another: its name and version, and a hash of its words, schema and parameters. */
export type PromptMark = Pick<Prompt<unknown>, 'version' | 'hash'>;

/**
 * A prompt builder under a name and version. Its hash is that of what it makes of `samples`, which must reach all of its
 * words and never change: it is the same for all inputs, and another one as soon as the builder says something else.
 */
export function versioned<A extends unknown[], T>(
  version: string,
  build: (...input: A) => Said<T>,
  samples: readonly NoInfer<A>[],
): ((...input: A) => Prompt<T>) & { mark: () => PromptMark } {
  let hash: string | undefined;
  const mark = () => {
    hash ??= hashOf(samples.map((sample) => build(...sample)));
    return { version, hash };
  };
  return Object.assign((...input: A) => ({ ...mark(), ...build(...input) }), { mark });
}

function hashOf(said: Said<unknown>[]): string {
  const words = said.map(({ schema, ...rest }) => ({
    ...rest,
    schema: z.toJSONSchema(schema, { target: 'draft-7' }),
  }));
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 12);
}
