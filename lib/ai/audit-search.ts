import { type SQL, sql } from 'drizzle-orm';
import { aiGenerations } from '@/db/schema';

/** The words as the index of `ai_generations` holds them. */
export const callWords = sql`ai_call_words(${aiGenerations.prompt}, ${aiGenerations.response})`;

/**
 * What was typed, as a tsquery: all words, the last one also as a beginning, since it may be half typed. "Quoted words"
 * stand side by side, `-word` must not be there, `or` is as it says; with `or` every word is whole.
 */
export function wordsQuery(typed: string): SQL {
  const { whole, beginning } = splitSearch(typed);
  const words = sql`websearch_to_tsquery('simple', ${whole})`;
  return beginning === null ? words : sql`(${words} && to_tsquery('simple', ${prefixOf(beginning)}))`;
}

/** Parts what was typed into what is meant as it stands and the word that may go on. */
export function splitSearch(typed: string): { whole: string; beginning: string | null } {
  const [, head = '', last = ''] = /^(.*?)(\S+)$/s.exec(typed.trim()) ?? [];
  const quoted = (typed.match(/"/g)?.length ?? 0) % 2 === 1 || last.includes('"');
  const fixed = quoted || last.startsWith('-') || /(^|\s)or(\s|$)/i.test(typed);
  return fixed || last === '' ? { whole: typed, beginning: null } : { whole: head, beginning: last };
}

/** In quotes, whatever stands in it is text to the parser. */
const prefixOf = (word: string) => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}':*`;
