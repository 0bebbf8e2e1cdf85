/** What one swap changes: the rest of the message stays true. */
export const swapKinds = [
  'number',
  'name',
  'title',
  'date',
  'school',
  'place',
  'verb',
  'noun',
  'product',
  'own',
] as const;
export type SwapKind = (typeof swapKinds)[number];

/** One thing made false: `from` stands in the message once at least, `to` takes its first place. */
export type Swap = [kind: SwapKind, from: string, to: string];

export type HandWritten = {
  text: string;
  swaps: Swap[];
  /** As a model would cite them: the quote, then words of the spans that carry it; none for a claim about us. */
  claims?: [quote: string, ...spans: string[]][];
};

/** A person as pasted, the sender's context, and messages whose every word about both is true. */
export type Person = { profile: string; context: string; messages: HandWritten[] };
