import { cleanForeignText } from '@/lib/clean-text';

export type JsonRecord = Record<string, unknown>;

/** Longer lists hold nothing that a message could use. */
const LONGEST_LIST = 200;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own value; keys of the prototype are not looked at. */
export function valueAt(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A value as one line of text; null for anything but text, such as the booleans of an unpaid plan. */
export function toLine(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  return cleanForeignText(value).replace(/\s+/g, ' ').trim() || null;
}

export function textAt(record: JsonRecord, ...keys: string[]): string | null {
  for (const key of keys) {
    const text = toLine(valueAt(record, key));
    if (text) return text;
  }
  return null;
}

/** A text of several paragraphs, one a line. */
export function paragraphsAt(record: JsonRecord, key: string): string[] {
  const value = valueAt(record, key);
  if (typeof value !== 'string') return [];
  return value
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .flatMap((line) => toLine(line)?.replace(/^(?:[•●▪]\s*|[-*–]\s+)/, '') || []);
}

export function recordAt(record: JsonRecord, key: string): JsonRecord {
  const value = valueAt(record, key);
  return isRecord(value) ? value : {};
}

export function listAt(record: JsonRecord, key: string): unknown[] {
  const value = valueAt(record, key);
  return Array.isArray(value) ? value.slice(0, LONGEST_LIST) : [];
}

export function recordsAt(record: JsonRecord, key: string): JsonRecord[] {
  return listAt(record, key).filter(isRecord);
}

/** The texts in a list; of records, the text under `name`. */
export function textsAt(record: JsonRecord, key: string, name = 'name'): string[] {
  return listAt(record, key).flatMap(
    (value) => (isRecord(value) ? textAt(value, name) : toLine(value)) ?? [],
  );
}

/** "Leeds, England, United Kingdom" from what is known of it. */
export function joinPlace(...parts: (string | null)[]): string | null {
  return [...new Set(parts.filter((part) => part !== null))].join(', ') || null;
}
