export const toneDimensions = ['formality', 'warmth', 'directness'] as const;
export type ToneDimension = (typeof toneDimensions)[number];

/** Each dimension from 0 to 100. */
export type Tone = Record<ToneDimension, number>;

/** What the user set: the dials, and what they add in words. */
export type ToneSetting = Tone & { instructions?: string | null };

/** How far a measured dimension may lie from its target and still be in tune. */
export const TONE_TOLERANCE = 15;

/** One feature's share of a score, e.g. `{ dimension: 'formality', feature: 'contractions', points: -9, words: ["I'd", "you're"] }`. */
export type ToneContribution = { dimension: ToneDimension; feature: string; points: number; words: string[] };

export type ToneReading = {
  tone: Tone;
  contributions: ToneContribution[];
  /** False for a text of fewer than twelve words: the numbers are there, but say little. */
  reliable: boolean;
};
