import type { Tone } from '@/lib/tone/schema';

/** What the form of a rewrite holds. */
export type Wishes = {
  shorter: boolean;
  /** Null: the dials that the message is held against already. */
  tone: Tone | null;
  /** The id of a fact, else empty. */
  mention: string;
  instruction: string;
};

export const noWishes: Wishes = { shorter: false, tone: null, mention: '', instruction: '' };
