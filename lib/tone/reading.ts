import { type LexiconKind, lexicon } from '@/lib/tone/lexicon';
import { nameMarks } from '@/lib/tone/names';
import { type Found, findPhrases } from '@/lib/tone/phrases';
import { type Tagged, tagTokens } from '@/lib/tone/tags';
import type { Sentence, Word } from '@/lib/tone/text';

/** A word with its tag; a run of names is one word, whose `lower` and `lemma` are empty. */
export type ToneWord = Word & { tag: string; lemma: string; named: boolean };

export type ToneSentence = {
  text: string;
  question: boolean;
  closed: boolean;
  words: ToneWord[];
  phrases: { kind: LexiconKind; text: string }[];
};

/** A sentence as the meter sees it: tagged words, and the phrases of the lexicon. */
export function tagSentence({ text, words, question, closed }: Sentence): ToneSentence {
  const marks = nameMarks(words, text);
  const own: ToneWord[] = [];
  let masked = '';
  let until = 0;
  for (const [at, word] of words.entries()) {
    const named = marks[at] === true;
    const between = text.slice(until, word.start);
    until = word.end;
    if (named && marks[at - 1] === true && !/[,;:()]/.test(between)) continue;
    const shown = shownAs(word, named);
    masked += between + (named || own.length === 0 ? capital(shown) : shown);
    own.push(plainWord(word, named));
  }
  assignTags(own, tagTokens((masked + text.slice(until)).slice(0, LONGEST_TAGGED)));
  return {
    text,
    question,
    closed,
    words: own,
    phrases: withoutSoftened(findPhrases(lexicon, { text, words: own }), question),
  };
}

/** Drops harsh words inside kind phrases, as "no" in "no pressure", and the firm words of a polite question. */
function withoutSoftened(found: Found<LexiconKind>[], question: boolean) {
  const gentle = asksSoftly(found, question);
  const soft = found.filter(({ kind }) => softening.has(kind));
  return found.filter(
    ({ kind, start, end }) =>
      !(gentle && kind === 'assertive') &&
      (!harsh.has(kind) ||
        soft.every((one) => one.start > start || one.end < end || one.end - one.start === end - start)),
  );
}

/** "Tell me" is a demand, "could you tell me" is none. */
const asksSoftly = (found: Found<LexiconKind>[], question: boolean) =>
  question && found.some(({ kind }) => kind === 'asking' || kind === 'hedge' || kind === 'modal');

const softening = new Set<LexiconKind>(['care', 'praise', 'softener', 'hedge', 'gratitude']);
const harsh = new Set<LexiconKind>(['pressure', 'challenge', 'refusal']);

/** Names and numbers look alike to the tagger, and no word is long. */
function shownAs({ kind, lower }: Word, named: boolean): string {
  if (named) return 'anna';
  return kind === 'number' ? '7' : lower.slice(0, LONGEST_WORD);
}

/** In letters; the tagger's time grows faster than its text, and no honest sentence is longer. */
const LONGEST_TAGGED = 2000;
const LONGEST_WORD = 40;

/** A capital that makes no name is none. */
const plainWord = (word: Word, named: boolean): ToneWord => ({
  ...word,
  kind: word.kind === 'number' ? 'number' : named ? 'capital' : 'lower',
  lower: named ? '' : word.lower,
  lemma: named ? '' : word.lower,
  tag: named ? 'PROPN' : word.kind === 'number' ? 'NUM' : 'X',
  named,
});

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** How many tokens may lie between two words: marks, and the second half of "don't". */
const GAP = 8;

/** Gives each word the tag of the token that it begins with. */
function assignTags(words: ToneWord[], tokens: Tagged[]) {
  let next = 0;
  for (const word of words) {
    const shown = shownAs(word, word.named);
    const ahead = tokens.slice(next, next + GAP).findIndex((token) => begins(shown, token));
    const token = tokens[next + ahead];
    if (ahead < 0 || !token) continue;
    next += ahead + 1;
    if (word.kind !== 'lower') continue;
    word.tag = token.tag;
    if (token.text.length === shown.length) word.lemma = token.lemma;
  }
}

function begins(word: string, { text }: Tagged): boolean {
  return /\p{L}|\d/u.test(text) && word.startsWith(text.toLowerCase().replaceAll('’', "'"));
}
