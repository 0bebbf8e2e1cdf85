import type { ReadText, Word } from '@/lib/tone/text';

/**
 * The Flesch-Kincaid grade (Kincaid et al., 1975): 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Names and
 * numbers count as two syllables at most, since the writer did not choose them. 0 for a text without words.
 */
export function readingGrade({ words, sentences }: ReadText): number {
  if (words.length === 0) return 0;
  const count = Math.max(
    1,
    sentences.filter((sentence) => sentence.closed || sentence.words.length > 4).length,
  );
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return (0.39 * words.length) / count + (11.8 * syllables) / words.length - 15.59;
}

function syllablesOf(word: Word): number {
  if (word.kind === 'number') return 2;
  const letters = word.lower.replace(/'(?:s|re|ve|d|ll|m)$/, '').replace(/[^a-z]/g, '');
  const count = countSyllables(letters);
  return word.kind === 'capital' && !word.initial ? Math.min(2, count) : count;
}

/** Groups of vowels, without a silent e at the end or in -es and -ed. */
function countSyllables(letters: string): number {
  if (letters.length <= 3) return 1;
  const trimmed = letters
    .replace(/(?:[^laeiouycgshxz]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end.charAt(0))
    .replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}
