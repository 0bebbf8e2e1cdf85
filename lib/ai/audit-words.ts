import { type SQL, sql } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';

/** The words of a call as their index holds them. */
const callWords = sql`ai_call_words(${aiGenerations.prompt}, ${aiGenerations.response})`;

/**
 * A condition on a call's words: all that were typed, the last one also as a beginning, since it may be half typed.
 * "Quoted words" stand side by side, `-word` must not be there, `or` is as it says; with `or` every word is whole.
 */
export const saysWords = (typed: string): SQL => sql`${callWords} @@ ${wordsQuery(typed)}`;

/** Whether it matters where the words stand, which is not in the index. A word with a hyphen is several, too. */
export const asksForPlaces = (typed: string): SQL => sql`(${wordsQuery(typed)}::text ~ '<[-0-9]+>')`;

/** What the index knows of them: the words are there, wherever. Holds for more calls than are meant. */
export function holdsWords(typed: string): SQL {
  const wanted = typed.replace(/(^|\s)-("[^"]*"?|\S+)/g, ' ').trim();
  if (wanted === '') return sql`true`;
  return sql`${callWords} @@ regexp_replace(${wordsQuery(wanted)}::text, '<[-0-9]+>', '&', 'g')::tsquery`;
}

function wordsQuery(typed: string): SQL {
  const { whole, beginning } = splitSearch(typed);
  const words = sql`websearch_to_tsquery('simple', ${whole})`;
  return beginning === null ? words : sql`(${words} && to_tsquery('simple', ${prefixOf(beginning)}))`;
}

/** Parts what was typed into what is meant as it stands and the word that may go on. */
export function splitSearch(typed: string): { whole: string; beginning: string | null } {
  const [, head = '', last = ''] = /^(.*?)(\S+)$/s.exec(typed.trim()) ?? [];
  const quoted = last.includes('"') || (head.match(/"/g)?.length ?? 0) % 2 === 1;
  const fixed = quoted || last.startsWith('-') || /(^|\s)or(\s|$)/i.test(typed);
  return fixed || last === '' ? { whole: typed, beginning: null } : { whole: head, beginning: last };
}

/** In quotes, whatever stands in it is text to the parser. */
const prefixOf = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':*`;
