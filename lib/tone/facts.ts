import { askValue, isCommand, opening } from '@/lib/tone/ask';
import type { LexiconKind } from '@/lib/tone/lexicon';
import { tagSentence } from '@/lib/tone/reading';
import {
  commitmentsIn,
  contractionsIn,
  exclamationsIn,
  isLoose,
  plainWordsIn,
  styleOf,
} from '@/lib/tone/style';
import { readSentence } from '@/lib/tone/text';

export type FoundKind = LexiconKind | 'contraction' | 'exclamation' | 'commitment' | 'command' | 'loose';

/** What one sentence adds to the features of its text. */
export type SentenceFacts = {
  words: number;
  closed: boolean;
  found: Partial<Record<FoundKind, string[]>>;
  /** Letters of the words that count for word length. */
  plain: { words: number; letters: number; long: string[] };
  style: { nominal: number; verbal: number };
  ask: { value: number; opening: string } | null;
};

/** The writer measures hundreds of texts made of the same sentences, so each is read once. */
export function factsOf(text: string): SentenceFacts {
  const known = kept.get(text);
  if (known) return known;
  const facts = read(text);
  if (text.length <= LONGEST_KEPT) {
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, facts);
  }
  return facts;
}

const MOST_KEPT = 4000;
const LONGEST_KEPT = 400;
const kept = new Map<string, SentenceFacts>();

function read(text: string): SentenceFacts {
  const sentence = tagSentence(readSentence(text));
  const found: SentenceFacts['found'] = {};
  const put = (kind: FoundKind, texts: string[]) => {
    if (texts.length > 0) found[kind] = [...(found[kind] ?? []), ...texts];
  };
  for (const phrase of sentence.phrases) put(phrase.kind, [phrase.text]);
  put('contraction', contractionsIn(sentence));
  put('exclamation', exclamationsIn(text));
  put('commitment', commitmentsIn(sentence));
  put('command', isCommand(sentence) ? [opening(sentence, 2)] : []);
  put('loose', isLoose(sentence) ? [opening(sentence, 3)] : []);
  const plain = plainWordsIn(sentence);
  const value = askValue(sentence);
  return {
    words: sentence.words.length,
    closed: sentence.closed && sentence.words.length > 0,
    found,
    plain: {
      words: plain.length,
      letters: plain.reduce((sum, word) => sum + Math.min(word.length, LONGEST_COUNTED), 0),
      long: plain.filter((word) => word.length > 8).slice(0, 4),
    },
    style: styleOf(sentence),
    ask: value === null ? null : { value, opening: opening(sentence, 3) },
  };
}

/** No word counts for more letters, so that one endless word does not make a text formal. */
const LONGEST_COUNTED = 14;
