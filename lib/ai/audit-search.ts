import 'server-only';
import { and, inArray, type SQL, sql } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';
import type { Cursor } from '@/lib/cursor';
import { AppError } from '@/lib/errors';
import type { Scope } from '@/lib/scope';
import { transact } from '@/lib/transact';
import { rowsOf, sequencesOf } from './audit-filter';
import type { AuditFilter } from './audit-input';
import { keyColumns, keysWithoutWords, newestFirst, type Place } from './audit-keys';
import { asksForPlaces, holdsWords, saysWords } from './audit-words';

/** So many of the newest calls are read first, times the page: most words are found there or hardly anywhere. */
const FIRST = 2;
/** Calls that hold the words and are read to see whether they stand as typed; to read one takes about half a millisecond. */
export const MOST_READ = 2_000;
const READ_AT_ONCE = 250;

/**
 * The newest calls of a filter with words, one more than the page.
 * @throws {AppError} `invalid` where too many calls hold the words, and the newest not as they were typed.
 */
export async function keysWithWords(
  scope: Scope,
  filter: AuditFilter & { search: string },
  place: Place,
): Promise<Cursor[]> {
  const { search } = filter;
  const size = FIRST * (place.limit + 1);
  const newest = await keysWithoutWords(scope, filter, { ...place, limit: size - 1 });
  const found = await saying(scope, search, newest);
  if (found.length > place.limit || newest.length < size) return found.slice(0, place.limit + 1);
  const where = and(rowsOf(scope, filter, place), ofSequences(scope, filter));
  if (!(await mindsPlaces(scope, search))) return hits(scope, saysWords(search), where, place.limit + 1);
  const held = await hits(scope, holdsWords(search), where, MOST_READ + 1);
  const read: Cursor[] = [];
  for (let at = 0; at < held.length && read.length <= place.limit; at += READ_AT_ONCE)
    read.push(...(await saying(scope, search, held.slice(at, at + READ_AT_ONCE))));
  if (read.length <= place.limit && held.length > MOST_READ) throw tooMany();
  return read.slice(0, place.limit + 1);
}

export const tooMany = () =>
  new AppError(
    'invalid',
    `More than ${MOST_READ.toLocaleString('en-US')} calls hold these words. Add a rarer word or choose a shorter period.`,
    { fields: { search: 'Add a rarer word or choose a shorter period.' } },
  );

/** Whether where the words stand has to be read in the texts. */
export async function mindsPlaces({ db }: Scope, search: string): Promise<boolean> {
  const [row] = await db
    .select({ places: sql<boolean>`${asksForPlaces(search)}` })
    .from(sql`(select) as once`);
  return row?.places ?? false;
}

/**
 * The calls that the index of the words gives, as a table to read from within `withIndex`. Left to itself, the database
 * reads texts one after the other, since it takes that to be cheap.
 */
export const hitsOf = (words: SQL) =>
  sql`(select * from ${aiGenerations} where ${words} offset 0) as ${aiGenerations}`;

/** Room for as many places as a frequent word has, or whole pages of texts would be read again. */
export function withIndex<T>(scope: Scope, work: (scope: Scope) => Promise<T>): Promise<T> {
  return transact(scope, async (inner) => {
    await inner.db.execute(
      sql`select set_config('enable_seqscan', 'off', true), set_config('work_mem', '64MB', true)`,
    );
    return work(inner);
  });
}

function hits(scope: Scope, words: SQL, where: SQL | undefined, limit: number): Promise<Cursor[]> {
  return withIndex(scope, ({ db }) =>
    db.select(keyColumns).from(hitsOf(words)).where(where).orderBy(newestFirst).limit(limit),
  );
}

/** Those of these calls that say what was typed, in the same order. */
async function saying({ db }: Scope, search: string, keys: Cursor[]): Promise<Cursor[]> {
  if (keys.length === 0) return [];
  const ids = keys.map(({ id }) => id);
  return db
    .select(keyColumns)
    .from(aiGenerations)
    .where(and(inArray(aiGenerations.id, ids), saysWords(search)))
    .orderBy(newestFirst);
}

const ofSequences = (scope: Scope, filter: AuditFilter) => {
  const sequences = sequencesOf(scope, filter);
  return sequences && sql`${aiGenerations.sequenceId} in ${sequences}`;
};
