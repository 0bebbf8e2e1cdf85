import { requestVerbs } from '@/lib/tone/lexicon';
import { type Feature, rate } from '@/lib/tone/rate';
import type { ReadText, Sentence } from '@/lib/tone/text';

/** Sentences that tell the reader to do something. */
export function commands({ sentences, words }: ReadText): Feature {
  const found = sentences
    .filter((sentence) => isCommand(sentence))
    .map((sentence) => firstWords(sentence, 2));
  return rate(found, words.length);
}

/**
 * The most outright ask: `form` 1 for a command, 0.6 a plain question, 0 a polite one, −0.6 a tentative one, −1 none;
 * `place` from 0.65 (the ask opens the text) to −0.35 (it would stand after the end).
 */
export function mainAsk({ sentences, words }: ReadText): { form: Feature; place: Feature } {
  let best: { value: number; sentence?: Sentence } = { value: -1 };
  for (const sentence of sentences) {
    const value = askValue(sentence);
    if (value !== null && value > best.value) best = { value, sentence };
  }
  if (!best.sentence) {
    return { form: { value: words.length === 0 ? 0 : -1, words: [] }, place: { value: 0, words: [] } };
  }
  const start = best.sentence.start;
  const before = words.filter((word) => word.start < start).length;
  const opening = [firstWords(best.sentence, 3)];
  return {
    form: { value: best.value, words: opening },
    place: { value: 0.65 - before / Math.max(words.length, 1), words: opening },
  };
}

function isCommand(sentence: Sentence): boolean {
  const from = sentence.start + (address.exec(sentence.text)?.[0].length ?? 0);
  const first = sentence.words.find((word) => word.start >= from && !leadWords.has(word.lower));
  return (
    first !== undefined &&
    !sentence.question &&
    first.kind !== 'number' &&
    requestVerbs.has(first.lower) &&
    sentence.words.length > 1
  );
}

/** "Ruth, " or "Hi Ruth, " before what is said. */
const address = /^(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|Thanks)\b[^,.!?]{0,30}|\p{Lu}[\p{L}'’-]*),\s+/u;
const leadWords = new Set(['so', 'and', 'then', 'now', 'but']);

function firstWords(sentence: Sentence, count: number): string {
  return sentence.words
    .slice(0, count)
    .map((word) => word.text)
    .join(' ');
}

function askValue(sentence: Sentence): number | null {
  const lower = sentence.text.toLowerCase().replaceAll('’', "'");
  if (isCommand(sentence)) return 1;
  if (tentative.test(lower)) return -0.6;
  if (!sentence.question) return null;
  return polite.test(lower) ? 0 : 0.6;
}

const tentative =
  /\b(?:i(?: was|'m| am| have been)? (?:wonder(?:ed|ing)?|curious)|wondering|might (?:it|there|you|we|i|that|this)\b|would it be|could it be|perhaps (?:we|you|there|it)|it (?:would|might|could) be (?:good|nice|interesting|useful|helpful|lovely|of)|i(?:'d| would) (?:be (?:glad|happy|grateful|curious|interested)|welcome|like to (?:hear|know|learn)))/;
const polite =
  /\b(?:would you|could you|may i|shall i|shall we|can i|could we|could i|do you mind|are you open|would (?:a|an|that|this|the))\b/;
