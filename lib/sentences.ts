import type { z } from 'zod';

/**
 * What a schema wants, in words: `title` names the field ("Sequence length"), `description` completes
 * "… must be" ("a whole number from 1 to 10"). Set with `.meta({ title, description })`.
 */
type Wanted = { title?: string; description?: string };

type Issue = z.core.$ZodIssue;

/**
 * One sentence for each field that a zod error names, keyed by the path ("tov_config.warmth"); never zod's own text.
 * An issue raised with its own message (`.refine`, `.check`) keeps that message.
 */
export function fieldSentences(schema: z.core.$ZodType, issues: Issue[]): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const key = path.map(String).join('.') || 'body';
    fields[key] ??= sentence(schema, issue);
  }
  return fields;
}

function sentence(schema: z.core.$ZodType, issue: Issue): string {
  if (issue.code === 'custom' && issue.message) return issue.message;
  if (issue.code === 'unrecognized_keys') {
    return `The field ${quoted(issue.keys[0] ?? '')} is not known here. Leave it out.`;
  }
  const { title, description } = wanted(schema, issue.path);
  const name = title ?? `The field ${quoted(issue.path.map(String).join('.'))}`;
  if (issue.code === 'too_big' && issue.origin === 'string') {
    const length =
      typeof issue.input === 'string' ? `; this has ${issue.input.length.toLocaleString('en-US')}` : '';
    return `${name} may have at most ${Number(issue.maximum).toLocaleString('en-US')} characters${length}.`;
  }
  return `${name} must be ${description ?? 'given in another form'}.`;
}

/** The words of the innermost schema on the path that has any. */
function wanted(schema: z.core.$ZodType, path: PropertyKey[]): Wanted {
  let current: z.core.$ZodType | undefined = schema;
  let found: Wanted = {};
  for (const key of [...path, null]) {
    const { words, inner }: { words: Wanted; inner: z.core.$ZodType | undefined } = current
      ? unwrap(current)
      : { words: {}, inner: undefined };
    if (words.title || words.description) found = words;
    if (key === null || !inner) break;
    current = child(inner, key);
  }
  return found;
}

function unwrap(schema: z.core.$ZodType): { words: Wanted; inner: z.core.$ZodType } {
  let words: Wanted = {};
  let inner = schema;
  for (;;) {
    words = { ...metaOf(inner), ...words };
    const def: { innerType?: z.core.$ZodType; in?: z.core.$ZodType } = inner._zod.def as never;
    const next = def.innerType ?? def.in;
    if (!next) return { words, inner };
    inner = next;
  }
}

function metaOf(schema: z.core.$ZodType): Wanted {
  return (schema as z.ZodType).meta?.() ?? {};
}

function child(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  const def: { shape?: Record<PropertyKey, z.core.$ZodType>; element?: z.core.$ZodType } = schema._zod
    .def as never;
  return def.shape?.[key] ?? def.element;
}

const quoted = (text: string) => `“${text.slice(0, 60)}”`;
