import type { Tone } from '@/db/schema/documents';

export type { Tone, ToneSetting } from '@/db/schema/documents';

export const toneDimensions = ['formality', 'warmth', 'directness'] as const;
export type ToneDimension = (typeof toneDimensions)[number];

/** A named setting of the workspace; `instructions` say what the dials cannot. */
export type Preset = Tone & { id: string; name: string; instructions: string | null };

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

/** A tone is learned from two messages at least, and from this many at most. */
export const MOST_SAMPLES = 5;
