import { droppedSubject, requestVerbs } from '@/lib/tone/lexicon';
import type { ToneSentence, ToneWord } from '@/lib/tone/reading';

/** How a sentence asks: 1 tells the reader to do something, 0.6 a plain question, 0 a polite one, −0.6 a tentative one. */
export function askValue(sentence: ToneSentence): number | null {
  if (isCommand(sentence)) return 1;
  const lower = sentence.text.toLowerCase().replaceAll('’', "'");
  if (tentative.test(lower)) return -0.6;
  if (!sentence.question) return null;
  if (halting.test(lower)) return -0.6;
  return polite.test(lower) ? 0 : 0.6;
}

/** A sentence whose verb comes first and has no subject, after "Ruth," or "So,". */
export function isCommand({ words, question, text }: ToneSentence): boolean {
  if (question || kindly.test(text)) return false;
  const from = words.findIndex((word) => !word.named && !leadWords.has(word.lower));
  const [first, next] = words.slice(from);
  if (from < 0 || !first || !next || first.kind !== 'lower' || droppedSubject.has(first.lower)) return false;
  if (requestVerbs.has(first.lower)) return !isVerbOfThird(next);
  return first.tag === 'VERB' && first.lemma === first.lower && objectTags.has(next.tag);
}

/** What sets free instead of asking. */
const kindly = /\b(?:take (?:your time|care)|feel free|have a (?:good|great|nice|lovely))\b/i;
const leadWords = new Set('so and then now but please just hi hello hey dear'.split(' '));
const objectTags = new Set(['DET', 'PRON', 'NUM', 'PROPN']);

const isVerbOfThird = ({ tag, lower, lemma }: ToneWord) =>
  (tag === 'VERB' || tag === 'AUX') && lower.endsWith('s') && lower !== lemma;

/** The first words of a sentence, as they stand. */
export function opening({ words, text }: ToneSentence, count: number): string {
  const [first] = words;
  const last = words[Math.min(count, words.length) - 1];
  return first && last ? text.slice(first.start, last.end) : '';
}

const tentative =
  /\b(?:i(?: was|'m| am| have been| sometimes)? (?:wonder(?:ed|ing)?|curious)|wondering|might (?:it|there|you|we|i|one)\b|would it be|could it be|perhaps (?:we|you|there|it)|it (?:would|might|could) be (?:good|nice|interesting|useful|helpful|lovely|of)|i(?:'d| would) (?:be (?:glad|happy|grateful|curious|interested)|welcome|like to (?:hear|know|learn)))/;
const halting = /\b(?:would|might|could|may)(?: i| you| we| it)? (?:perhaps|possibly|maybe)\b/;
const polite =
  /\b(?:would you|could you|may i|may we|shall i|shall we|can i|can we|could we|could i|would we|do you mind|are you open|would (?:a|an|that|this|the|one|it)\b)/;
