import type { RevisionSource, VariantApproach } from '@/db/schema/values';

export const approachWords: Record<VariantApproach, string> = {
  as_written: 'As written',
  shorter: 'Shorter',
  other_fact: 'On another fact',
};

const sources: Record<RevisionSource, string> = {
  written: 'Written',
  edited: 'Edited',
  rewritten: 'Rewritten',
  variant: 'Chosen',
};

/** "Edited", "Shorter version, chosen". */
export function sourceWords(source: RevisionSource, approach: VariantApproach | null): string {
  if (source !== 'variant' || approach === null) return sources[source];
  return `${approachWords[approach]}, chosen`;
}

/** "12 % changed"; a change is never 0 %. */
export const changedWords = (share: number) => `${Math.max(1, Math.round(share * 100))} % changed`;
