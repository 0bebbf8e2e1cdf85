import { diffWordsWithSpace } from 'diff';

export type ChangePart = { kind: 'same' | 'added' | 'removed'; text: string };

/** What became of a text, word by word: without the removed parts it is the later one, without the added the earlier. */
export function wordChanges(before: string, after: string): ChangePart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

/** The share of the words of the first text that were changed, 0–1; words that were only added count, too. */
export function changedShare(original: string, text: string): number {
  const words = { same: 0, added: 0, removed: 0 };
  for (const part of wordChanges(original, text)) words[part.kind] += countWords(part.text);
  const first = words.same + words.removed;
  if (first === 0) return words.added > 0 ? 1 : 0;
  return Math.min(1, Math.max(words.added, words.removed) / first);
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
