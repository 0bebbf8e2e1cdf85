/** What a feature found: `value` is its size (see each feature for the range), `words` what made it. */
export type Feature = { value: number; words: string[] };

/** Occurrences as a share of 0–1 that rises with every one and flattens: one in thirty words gives 0.45. */
export function rate(found: string[], words: number): Feature {
  const perHundred = (100 * found.length) / Math.max(words, 25);
  return { value: perHundred / (perHundred + 4), words: found };
}
