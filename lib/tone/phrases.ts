import type { Word } from '@/lib/tone/text';

/** A word with its base form, where that is known, so that "appreciate" finds "appreciated". */
type PhraseWord = Word & { lemma?: string };

/** Phrases by kind, indexed by their first word. */
export type PhraseBook<K extends string> = Map<string, Entry<K>[]>;

type Entry<K extends string> = { kind: K; words: string[]; asWritten: boolean };

export type Found<K extends string> = { kind: K; text: string; start: number; end: number; sentence: number };

/**
 * Each list is phrases split by commas: lower case, words split by one space, with straight apostrophes. Those of the
 * kinds in `asWritten` find no inflections: "chill" is slang, "chilled" is not.
 */
export function phraseBook<K extends string>(
  lists: Record<K, string>,
  asWritten: readonly K[] = [],
): PhraseBook<K> {
  const book: PhraseBook<K> = new Map();
  for (const kind in lists) {
    for (const phrase of lists[kind].split(',')) {
      const words = phrase.trim().split(/\s+/);
      const first = words[0] ?? '';
      const entries = book.get(first) ?? [];
      entries.push({ kind, words, asWritten: asWritten.includes(kind) });
      book.set(first, entries);
    }
  }
  for (const entries of book.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return book;
}

/**
 * Every phrase of the book in the text, the longest first, no two of one kind on the same word and none across sentences.
 * A capital inside a sentence makes a name: "Grace" or "May" is no phrase there.
 */
export function findPhrases<K extends string>(
  book: PhraseBook<K>,
  { text, words }: { text: string; words: readonly PhraseWord[] },
): Found<K>[] {
  const found: Found<K>[] = [];
  const takenUntil = new Map<K, number>();
  words.forEach((word, index) => {
    for (const entry of entriesFor(book, word)) {
      if (index < (takenUntil.get(entry.kind) ?? 0) || !matches(entry, words, index)) continue;
      const last = words[index + entry.words.length - 1] ?? word;
      takenUntil.set(entry.kind, index + entry.words.length);
      found.push({
        kind: entry.kind,
        text: text.slice(word.start, last.end),
        start: word.start,
        end: last.end,
        sentence: word.sentence,
      });
    }
  });
  return found;
}

function entriesFor<K extends string>(book: PhraseBook<K>, { lower, lemma = lower }: PhraseWord) {
  const entries = book.get(lower) ?? [];
  if (lemma === lower) return entries;
  return [...entries, ...(book.get(lemma) ?? [])].sort((a, b) => b.words.length - a.words.length);
}

function matches<K extends string>(
  { words: phrase, asWritten }: Entry<K>,
  words: readonly PhraseWord[],
  index: number,
): boolean {
  const sentence = words[index]?.sentence;
  if (phrase.length === 1 && opensName(words, index)) return false;
  return phrase.every((expected, offset) => {
    const word = words[index + offset];
    if (word === undefined || word.sentence !== sentence) return false;
    if (word.lower !== expected && (asWritten || word.lemma !== expected)) return false;
    return word.kind !== 'capital' || word.initial || /^i(?:'|$)/.test(word.lower);
  });
}

/** Two capitals at the start of a sentence make a name ("Delight Systems"), unless the first addresses the second. */
function opensName(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (word?.kind !== 'capital' || !word.initial || addressing.has(word.lower)) return false;
  return next?.kind === 'capital' && next.sentence === word.sentence && !/^i(?:'|$)/.test(next.lower);
}

const addressing = new Set([
  'thanks',
  'dear',
  'sorry',
  'cheers',
  'congratulations',
  'congrats',
  'please',
  'perhaps',
  'maybe',
]);
