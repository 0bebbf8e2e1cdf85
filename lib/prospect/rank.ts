import { searchable, searchWords } from './search-text';

/** A hit with what decides its place. `similarity` (0–1 for each word, summed) counts where letters differ. */
export type Hit = {
  id: string;
  firstName: string | null;
  lastName: string | null;
  searchText: string;
  similarity: number;
};

/**
 * The hits in the order in which a person expects them: who is called so, whose name begins so, whose company or
 * headline does, who only holds the letters somewhere, who is spelled nearly so.
 */
export function rankHits<T extends Hit>(query: string, hits: T[]): T[] {
  const words = searchWords(query);
  return hits
    .map((hit) => ({ hit, score: scoreOf(words, hit) }))
    .sort((a, b) => b.score - a.score || byName(a.hit, b.hit))
    .map(({ hit }) => hit);
}

const POINTS = { nameWord: 8, nameStart: 6, wordStart: 3, inside: 2 };

function scoreOf(words: string[], hit: Hit): number {
  const name = partsOf(`${hit.firstName ?? ''} ${hit.lastName ?? ''}`);
  const rest = partsOf(hit.searchText);
  const points = words.map((word) => {
    if (name.includes(word)) return POINTS.nameWord;
    if (name.some((part) => part.startsWith(word))) return POINTS.nameStart;
    if (rest.some((part) => part.startsWith(word))) return POINTS.wordStart;
    return hit.searchText.includes(word) ? POINTS.inside : 0;
  });
  return points.reduce((sum, one) => sum + one, 0) + hit.similarity;
}

function partsOf(text: string): string[] {
  return searchable(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function byName(a: Hit, b: Hit): number {
  return a.searchText < b.searchText ? -1 : a.searchText > b.searchText ? 1 : a.id < b.id ? -1 : 1;
}
