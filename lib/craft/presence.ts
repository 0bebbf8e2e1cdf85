import { expandAlias } from '@/lib/craft/aliases';
import type { Source } from '@/lib/craft/source';
import { fold, isLight, meanings, stem } from '@/lib/craft/vocabulary';
import type { Word } from '@/lib/tone/text';

/** Whether a source says the word: in another form, by a word of the same meaning or part by part. */
export function isIn(word: Word, source: Source): boolean {
  return (
    [word.lower, ...(word.lower.includes('-') ? [word.lower.replaceAll('-', '')] : [])].some((form) =>
      has(form, source),
    ) || parts(word.lower, source)
  );
}

function parts(lower: string, source: Source): boolean {
  const pieces = lower.split('-');
  return pieces.length > 1 && pieces.every((piece) => isLight(piece) || has(piece, source));
}

export function has(form: string, source: Source): boolean {
  if (source.stems.has(stem(form)) || source.names.has(fold(form).replace(/'s?$/, ''))) return true;
  if (meanings(form).some((meaning) => source.meanings.has(meaning))) return true;
  const long = expandAlias(form);
  return long.length > 0 && long.every((word) => source.stems.has(stem(word)));
}

/** Word for word, in one of its forms. */
export function stands(word: Word, source: Source): boolean {
  return word.lower.split('-').every((piece) => isLight(piece) || source.stems.has(stem(piece)));
}
