import type { z } from 'zod';
import type { generationBodySchema } from './body';

type Sent = Pick<z.infer<typeof generationBodySchema>, 'base_url' | 'prompt'>;

/** One argument may have 128 KiB on Linux; a longer body goes through a pipe. */
const LONGEST_ARGUMENT_BYTES = 100_000;

/**
 * The same call from a shell: the body as it was sent, the key as a variable that the shell fills in. Null where nothing
 * was sent, or where it is emptied.
 */
export function curlOf({ base_url, prompt }: Sent): string | null {
  if (base_url === null || !Array.isArray(prompt.messages)) return null;
  const body = JSON.stringify(prompt);
  const isLong = new TextEncoder().encode(body).length > LONGEST_ARGUMENT_BYTES;
  const call = [
    `curl -sS ${quoted(`${base_url.replace(/\/+$/, '')}/chat/completions`)}`,
    "-H 'content-type: application/json'",
    '-H "authorization: Bearer $OPENAI_API_KEY"',
    isLong ? '--data-binary @-' : `--data-raw ${quoted(body)}`,
  ].join(' \\\n  ');
  return isLong ? `printf %s ${quoted(body)} |\n  ${call}` : call;
}

/** Between single quotes a shell reads nothing but the end of them. */
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
