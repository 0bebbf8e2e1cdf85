import { TEXT_MAX_CHARACTERS } from '@/lib/craft/input';

const pieces = [
  ['one word', 'trailer '],
  ['an endless word', 'a'],
  ['emoji', '🚚😀'],
  ['right to left', 'שלום רות 4 אתרים '],
  ['zero width', 'Ru\u200bth 1\u200b9 '],
  ['NUL', 'You run\0 five sites. '],
  ['HTML', '<p>You run <b>5</b> sites</p>'],
  ['a table', '| a | 5 |\n|---|---|\n'],
  ['spaced digits', '1 9 0 0 '],
  ['number words', 'two hundred and fifty thousand '],
  ['halves', 'half a third of one in three and a half '],
  ['years', 'in 2017 and five years later, '],
  ['quotation marks', '“really” "no" '],
  ['judgements', 'cutting 5 is a thing and tells me '],
  ['capitals', 'Ab of Cd '],
  ['colons', 'you: we; it - and, so '],
] as const;

/** Texts as long as any may be, each of one piece that could cost a careless pattern a moment a character; for tests. */
export const longestTexts = pieces.map(([what, piece]) => ({
  what,
  text: piece.repeat(Math.ceil(TEXT_MAX_CHARACTERS / piece.length)).slice(0, TEXT_MAX_CHARACTERS),
}));
