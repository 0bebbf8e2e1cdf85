import { unfinished } from '@/components/form/unfinished';

/** Drafts in this browser that are about a person who was erased. */

const CHANNEL = 'overtone.forget';
const PREFIX = 'overtone.';

/** What stands in a form about one person, whatever the form. */
const personal = ['url', 'profile', 'firstName', 'lastName', 'nameConfirmed', 'text'];

/** A shorter mark is part of too many words. */
const SHORTEST_MARK = 4;

/**
 * Takes the person out of what this browser keeps, and tells its other tabs. `marks`: their names and addresses, and the
 * ids of their sequences.
 */
export function forgetDrafts(marks: readonly string[]): void {
  clearStored(marks);
  const channel = openChannel();
  channel?.postMessage(marks);
  channel?.close();
}

/** Calls `listener` when a person was erased in this browser; returns how to stop. */
export function onForget(listener: (marks: string[]) => void): () => void {
  const channel = openChannel();
  if (channel) channel.onmessage = ({ data }) => listener(readMarks(data));
  return () => channel?.close();
}

/** What this tab keeps for itself, and what the tabs share. */
export function clearStored(marks: readonly string[]): void {
  for (const [key, values] of unfinished)
    if (isAbout(key, marks) || mentions(values, marks)) unfinished.delete(key);
  for (const place of [() => localStorage, () => sessionStorage]) {
    try {
      clearIn(place(), marks);
    } catch {
      // A browser that keeps pages from its storage throws at its very mention, and has nothing to forget.
    }
  }
}

/** Whether a draft is of a sequence of the person's: its name ends in ids. What it says need not name them. */
export function isAbout(key: string, marks: readonly string[]): boolean {
  const [, , ...ids] = key.split('.');
  return ids.some((id) => id.length >= SHORTEST_MARK && marks.includes(id));
}

/** Whether a form's values name the person. */
export function mentions(values: unknown, marks: readonly string[]): boolean {
  const text = JSON.stringify(values)?.toLowerCase() ?? '';
  return marks
    .filter((mark) => mark.length >= SHORTEST_MARK)
    .some((mark) => text.includes(JSON.stringify(mark.toLowerCase()).slice(1, -1)));
}

function clearIn(storage: Storage, marks: readonly string[]) {
  const keys = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const key of keys.filter((name) => name.startsWith(PREFIX))) {
    if (isAbout(key, marks)) storage.removeItem(key);
    const draft = parse(storage.getItem(key));
    if (draft === null || !mentions(draft, marks)) continue;
    storage.setItem(key, JSON.stringify(withoutPerson(draft, marks)));
  }
}

/** The draft without what is about the person; the form fills up what is missing. */
export function withoutPerson(draft: object, marks: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(draft).filter(([name, value]) => !personal.includes(name) && !mentions(value, marks)),
  );
}

function parse(text: string | null): object | null {
  try {
    const value: unknown = JSON.parse(text ?? 'null');
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

function readMarks(data: unknown): string[] {
  return Array.isArray(data) ? data.filter((mark) => typeof mark === 'string') : [];
}

function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);
}
