import type { Word } from '@/lib/tone/text';

/** How a number is hedged: "about 2,000", "nearly 60", "over 4,000". */
export type Slack = 'near' | 'below' | 'above';

/** How the words right before a number soften it, else null. */
export function slackBefore(words: readonly Word[], index: number): Slack | null {
  const number = words[index];
  const before = words
    .slice(Math.max(0, index - 3), index)
    .filter((word) => word.sentence === number?.sentence)
    .map((word) => word.lower)
    .join(' ');
  return patterns.find(([pattern]) => pattern.test(before))?.[1] ?? null;
}

/** Whether somebody who knows `exact` may say `said` with that hedge: a rounder number on the right side of it. */
export function roundsTo(exact: number, said: number, slack: Slack | null): boolean {
  if (exact === said) return true;
  if (slack === null || said <= 0 || digitsOf(said) > digitsOf(exact)) return false;
  const ratio = exact / said;
  if (slack === 'near') return Math.abs(ratio - 1) <= 0.06;
  return slack === 'below' ? ratio < 1 && ratio >= 0.8 : ratio > 1 && ratio <= 1.25;
}

/** Digits that tell: two in 1,900, three in 1,950. */
function digitsOf(value: number): number {
  return String(value)
    .replace(/^0+|\D/g, '')
    .replace(/0+$/, '').length;
}

const patterns: readonly (readonly [RegExp, Slack])[] = [
  [
    /\b(?:more than|well over|over|at least|upwards of|north of|above|beyond|exceeding)(?: the| a)?$/,
    'above',
  ],
  [
    /\b(?:less than|fewer than|just under|under|below|up to|nearly|almost|not quite|shy of|inside|within)(?: the| a)?$/,
    'below',
  ],
  [
    /\b(?:about|around|roughly|approximately|approx|some|circa|ca|close to|near|nearer|or so|say|rund|etwa|environ|unos|cerca de)(?: the| a)?$/,
    'near',
  ],
];
