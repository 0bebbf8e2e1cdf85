import { droppedSubject } from '@/lib/tone/lexicon';
import type { ToneSentence, ToneWord } from '@/lib/tone/reading';
import { weekdayNames } from '@/lib/tone/text';

/** How a sentence is written, apart from its phrases. */

export function contractionsIn({ words }: ToneSentence): string[] {
  return words.filter((word) => contraction.test(word.lower)).map((word) => word.text);
}

const contraction =
  /^(?:\w+n't|i'm|\w+'(?:re|ve|ll|d)|(?:it|that|what|there|here|he|she|who|how|where|let|nobody|everybody|everyone|somebody)'s)$/;

/** Marks of excitement: "!", a doubled "?", emoji, smileys. */
export function exclamationsIn(text: string): string[] {
  return text.match(/!+|\?{2,}|\p{Extended_Pictographic}|[:;]-?[)D](?=\s|$)/gu) ?? [];
}

/** The words that word length is read from: three letters and more, no number, contraction or what may be a name. */
export function plainWordsIn({ words }: ToneSentence): string[] {
  return words
    .filter((word) => word.kind === 'lower' && word.tag !== 'NUM' && !weekdayNames.has(word.lower))
    .map((word) => word.text)
    .filter((text) => text.length > 2 && startsLow(text) && !/['’]/.test(text));
}

/**
 * Nouns, adjectives, prepositions and articles on the one side, pronouns, verbs, adverbs and interjections on the other,
 * as the formality score of Heylighen and Dewaele (1999) has them; names and first words, which may be names, on none.
 */
export function styleOf({ words }: ToneSentence): { nominal: number; verbal: number } {
  const counted = words.filter((word) => !word.named && !word.initial);
  return {
    nominal: counted.filter(({ tag }) => nominalTags.has(tag)).length,
    verbal: counted.filter(({ tag }) => verbalTags.has(tag)).length,
  };
}

const nominalTags = new Set(['NOUN', 'ADJ', 'ADP', 'DET']);
const verbalTags = new Set(['PRON', 'VERB', 'AUX', 'ADV', 'INTJ']);

/** Whether it begins in lower case, lacks a verb or leaves out its subject: "Worth a chat?", "Saw your post." */
export function isLoose(sentence: ToneSentence): boolean {
  return sentence.closed && (startsLow(sentence.text) || lacksVerb(sentence) || lacksSubject(sentence));
}

const startsLow = (text: string) => /^\p{Ll}/u.test(text);

const lacksVerb = ({ words }: ToneSentence) =>
  words.length > 1 &&
  words.length <= 7 &&
  words.every(({ tag, lower }) => !/^(?:VERB|AUX)$/.test(tag) && !/'/.test(lower));

function lacksSubject({ words, question }: ToneSentence): boolean {
  const [first, second] = words.filter((word) => !word.named && !fillers.has(word.lower));
  if (!first || !second || first.kind !== 'lower') return false;
  if (droppedSubject.has(first.lower)) return first.lower !== 'thank' || !isYou(second);
  return subjectless.has(first.lower) && (!question || first.lower === 'got');
}

const isYou = ({ lower }: ToneWord) => lower === 'you';
const fillers = new Set(['hey', 'hi', 'hello', 'and', 'so']);
const subjectless = new Set(
  'got saw heard loved liked read spotted noticed wondering looking hoping looked seems sounds looks ok okay'.split(
    ' ',
  ),
);

/** What fixes a day or a time. */
export function commitmentsIn({ words, text }: ToneSentence): string[] {
  const days = words.filter((word) => !word.named && weekdayNames.has(word.lower)).map((word) => word.text);
  return [...days, ...(text.match(times) ?? [])];
}

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** Dates, times of day and spans that a meeting or a deadline would have. */
const times = new RegExp(
  [
    '\\b(?:\\d+|ten|fifteen|twenty|thirty)[ -]min(?:ute)?s?\\b',
    '\\b\\d{1,2}(?:[:.]\\d\\d)? ?[ap]\\.?m\\b',
    '\\b\\d{1,2}:\\d\\d\\b',
    '\\b(?:by|on|until|before) the \\d{1,2}(?:st|nd|rd|th)\\b',
    `\\b\\d{1,2}(?:st|nd|rd|th)? ${month}\\b`,
    '\\b(?:[Tt]oday|[Tt]omorrow|this week|next week|this month|noon)\\b',
    '\\bat (?:seven|eight|nine|ten|eleven|twelve)\\b',
  ].join('|'),
  'g',
);
