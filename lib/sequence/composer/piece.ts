import type { DraftClaim } from '@/lib/craft/schema';

/** A sentence of the message, with what it claims; `quote` of each claim stands in `text`. */
export type Piece = {
  text: string;
  claims: DraftClaim[];
  /** How much worse the phrase is than the first of its kind, in squared points of tone. */
  cost?: number;
  /** True when it points back to the fact, and must come before the question. */
  pointsBack?: boolean;
};

export const nothing: Piece = { text: '', claims: [] };

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence of our own that says nothing about anybody, or an opinion. */
export function plain(text: string): Piece {
  const opinion = /\b(you|your|yours)\b/i.test(text) || /^(That|It|A) /.test(text);
  return { text, claims: opinion ? [{ quote: bare(text), type: 'opinion', evidence: [], evidenceQuote: null }] : [] };
}

/** A sentence about us. */
export function ours(text: string): Piece {
  return { text, claims: [{ quote: bare(text), type: 'sender', evidence: [], evidenceQuote: null }] };
}

export function asked(text: string): Piece {
  return { text, claims: [{ quote: text, type: 'question', evidence: [], evidenceQuote: null }] };
}

const bare = (text: string) => text.replace(/[.]$/, '');

/** Contracts what speech contracts: "I am" → "I'm". Never used on words that are not ours. */
export function contract(text: string): string {
  return contractions.reduce((now, [full, short]) => now.replace(full, short), text);
}

const contractions: [RegExp, string][] = [
  [/\b(do|does|did|is|are|was|has|have|would|could|should) not\b/g, "$1n't"],
  [/\bI am\b/g, "I'm"],
  [/\b(I|[Yy]ou|[Ww]e|[Tt]hey) have (?=(got|tried|been|seen|done)\b)/g, "$1've "],
  [/\b(I|[Yy]ou|[Ww]e) will\b/g, "$1'll"],
  [/\b(I|[Yy]ou|[Ww]e) would\b/g, "$1'd"],
  [/\b([Yy]ou|[Ww]e|[Tt]hey) are\b(?= \w)/g, "$1're"],
  [/\b([Tt]hat|[Ii]t|[Ww]hat|[Tt]here|[Hh]ere|[Ww]ho|[Hh]ow|[Ww]here) is\b(?= \w)/g, "$1's"],
];
