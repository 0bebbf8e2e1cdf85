import 'server-only';
import { and, desc, type SQL, sql } from 'drizzle-orm';
import { prospects } from '@/db/schema';
import type { Day } from '@/lib/calendar';
import type { Scope } from '@/lib/scope';
import { meant, type ProspectFilter } from './filters';
import { type Hit, rankHits } from './rank';
import { likeLiteral, searchWords } from './search-text';

type Asked = { query: string; filter: ProspectFilter; today: Day; limit: number };

/** Fewer exact hits than this, and near spellings are looked for as well. */
const TOO_FEW = 5;
/** Hits that are looked at, and of those, hits that are put in order: a word that is in every headline is in no hurry. */
const CANDIDATES = 1500;
const RANKED = 120;
/** What differs by little, and what a short word with one wrong letter still shares. */
const CLOSE = '0.6';
const FAR = '0.4';

/** The people whom the words name, the best hits first; `nearest` is true when all of them are spelled otherwise. */
export async function searchProspects(scope: Scope, { query, filter, today, limit }: Asked) {
  const words = searchWords(query);
  const only = meant(scope, filter, today);
  const exact = await exactHits(scope, and(only, holdsAll(words)), words);
  const near = exact.length < TOO_FEW ? await nearHits(scope, { only, words, any: exact.length === 0 }) : [];
  const known = new Set(exact.map(({ id }) => id));
  const others = near.filter(({ id }) => !known.has(id));
  const ranked = [...rankHits(query, exact), ...rankHits(query, others)];
  return {
    ids: ranked.slice(0, limit).map(({ id }) => id),
    nearest: exact.length === 0 && near.length > 0,
  };
}

/** Each of the words is in what is known of the person. */
export const holdsAll = (words: string[]): SQL | undefined => and(...words.map(holds));

/** Words of one or two letters have no trigram inside, but one at their start: they count as beginnings. */
function holds(word: string): SQL {
  const literal = likeLiteral(word);
  if ([...word].length > 2) return sql`${prospects.searchText} like ${`%${literal}%`}`;
  return sql`(${prospects.searchText} like ${`${literal}%`} or ${prospects.searchText} like ${`% ${literal}%`})`;
}

/** Matches within the first many; what starts a word, and stands further to the front, is kept. */
function exactHits(scope: Scope, where: SQL | undefined, words: string[]): Promise<Hit[]> {
  const found = scope.db.select(columns).from(prospects).where(where).limit(CANDIDATES).as('found');
  const text = sql`' ' || translate(${found.searchText}, '-''.,@/|()', '         ')`;
  const starts = words.map((word) => sql`nullif(strpos(${text}, ${` ${word}`}), 0)`);
  return scope.db
    .select({
      id: found.id,
      firstName: found.firstName,
      lastName: found.lastName,
      searchText: sql<string>`${found.searchText}`,
      similarity: sql<number>`0::int`,
    })
    .from(found)
    .orderBy(...starts, found.id)
    .limit(RANKED);
}

const columns = {
  id: prospects.id,
  firstName: prospects.firstName,
  lastName: prospects.lastName,
  searchText: prospects.searchText,
};

type Nearly = { only: SQL | undefined; words: string[]; any: boolean };

/**
 * Each word is there, or one that is spelled much like it; with `any`, like it at all. An address is right or it is
 * another one.
 */
async function nearHits(scope: Scope, { only, words, any }: Nearly): Promise<Hit[]> {
  const long = words.filter((word) => [...word].length > 2);
  if (long.length === 0 || words.some((word) => word.includes('@'))) return [];
  const close = await nearAt(scope, { threshold: CLOSE, only, words: long });
  if (close.length >= TOO_FEW || !any) return close;
  return nearAt(scope, { threshold: FAR, only, words: long });
}

type Near = { threshold: string; only: SQL | undefined; words: string[] };

/** The threshold holds for this transaction alone. A name that is nearly so counts a little more. */
async function nearAt(scope: Scope, { threshold, only, words }: Near): Promise<Hit[]> {
  return scope.db.transaction(async (tx) => {
    await tx.execute(sql`select set_config('pg_trgm.word_similarity_threshold', ${threshold}, true)`);
    const found = tx
      .select(columns)
      .from(prospects)
      .where(and(only, ...words.map((word) => sql`${word} <% ${prospects.searchText}`)))
      .limit(CANDIDATES / 5)
      .as('found');
    const name = sql`lower(concat_ws(' ', ${found.firstName}, ${found.lastName}))`;
    const parts = words.map(
      (word) =>
        sql`greatest(word_similarity(${word}, ${found.searchText}), word_similarity(${word}, ${name}) + 0.1)`,
    );
    const similarity = sql<number>`(${sql.join(parts, sql` + `)})`.mapWith(Number);
    return tx
      .select({
        id: found.id,
        firstName: found.firstName,
        lastName: found.lastName,
        searchText: sql<string>`${found.searchText}`,
        similarity,
      })
      .from(found)
      .orderBy(desc(similarity), found.id)
      .limit(RANKED);
  });
}
