import type { DraftClaim } from '@/lib/craft/schema';

/** A sentence or two of the message, with what they claim; the `quote` of each claim stands in `text`. */
export type Piece = {
  text: string;
  claims: DraftClaim[];
  /** How much worse the phrase is than the best of its kind, in squared points of tone. */
  cost?: number;
  /** What it points back to: it makes no sense before it, or far from it. `topic`: our subject, named by a sentence. */
  follows?: 'fact' | 'ask' | 'topic';
  /** Whether it names our subject. */
  topical?: boolean;
};

export const nothing: Piece = { text: '', claims: [] };

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence of our own that states no fact: an opinion where it speaks of the reader or judges something. */
export function plain(text: string): Piece {
  const opinion = /\b(you|your|yours|my|we|our|us)\b/i.test(text) || /^(That|It|A) /.test(text);
  return { text, claims: opinion ? [claim(text.replace(/\.$/, ''), 'opinion')] : [] };
}

/** A sentence about us that rests on `quote`, the words of it that the context holds; by default all of it. */
export function ours(text: string, quote = text.replace(/\.$/, '')): Piece {
  return { text, claims: [claim(text.includes(quote) ? quote : text.replace(/\.$/, ''), 'sender')] };
}

export function asked(text: string): Piece {
  return { text, claims: [claim(text, 'question')] };
}

/** Two pieces as one. */
export function both(first: Piece, second: Piece): Piece {
  return {
    text: `${first.text} ${second.text}`,
    claims: [...first.claims, ...second.claims],
    topical: first.topical || second.topical,
  };
}

const claim = (quote: string, type: DraftClaim['type']): DraftClaim => ({
  quote,
  type,
  evidence: [],
  evidenceQuote: null,
});

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
  [/\b([Tt]hat|[Ii]t|[Tt]here|[Hh]ere) is\b(?= \w)/g, "$1's"],
];
