import type { z } from 'zod';
import { closingBrace, thinkingEnd } from './json-scan';
import { storable } from './storable';

export type ReadAnswer<T> =
  | { ok: true; value: T }
  | { ok: false; kind: 'empty' | 'not_json' | 'wrong_shape'; problems: string[] };

/** How many objects of an answer are looked at, and how often the search starts anew after a brace without an end. */
const MAX_TRIES = 20;

/**
 * The answer in what a model wrote: its thinking, code fences, a byte order mark and words around the object do not
 * matter. The first object that has the wanted shape counts.
 */
export function readAnswer<T>(schema: z.ZodType<T>, text: string): ReadAnswer<T> {
  const answer = text.slice(thinkingEnd(text));
  if (answer.trim() === '') return { ok: false, kind: 'empty', problems: ['The answer was empty.'] };
  let worst: { size: number; issues: z.core.$ZodIssue[] } = { size: 0, issues: [] };
  for (const { size, value, nested } of objectsIn(answer)) {
    const read = schema.safeParse(storable(value));
    if (read.success) return { ok: true, value: read.data };
    if (!nested && size > worst.size) worst = { size, issues: read.error.issues };
  }
  if (worst.size === 0)
    return { ok: false, kind: 'not_json', problems: ['There is no valid JSON object in the answer.'] };
  return { ok: false, kind: 'wrong_shape', problems: worst.issues.slice(0, 12).map(inWords) };
}

/** `nested`: it stands inside of something that is not JSON itself. */
function* objectsIn(text: string): Generator<{ size: number; value: unknown; nested: boolean }> {
  let from = 0;
  let brokenUntil = 0;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    const open = text.indexOf('{', from);
    if (open === -1) return;
    const close = closingBrace(text, open);
    const value = close === -1 ? undefined : parseJson(text.slice(open, close + 1));
    if (value === undefined) {
      brokenUntil = Math.max(brokenUntil, close === -1 ? text.length : close);
      from = open + 1;
    } else {
      yield { size: close - open, value, nested: open < brokenUntil };
      from = close + 1;
    }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function inWords(issue: z.core.$ZodIssue): string {
  const place = issue.path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return `${place.replace(/^\./, '') || 'the object'}: ${issue.message}`;
}
