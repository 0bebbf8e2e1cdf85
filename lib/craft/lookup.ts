import { expandAlias } from '@/lib/craft/aliases';
import { type Atom, months } from '@/lib/craft/atoms';
import type { Quantity } from '@/lib/craft/numbers';
import { oneOf, plainText, type Source } from '@/lib/craft/source';
import { inEnglish } from '@/lib/craft/translations';
import { fold, stem } from '@/lib/craft/vocabulary';

/** The numbers of the source that stand for the same amount in the same unit. */
export function agreeing(quantity: Quantity, source: Source): Source['quantities'] {
  return source.quantities.filter(
    (candidate) =>
      candidate.quantity.values.some((value) => quantity.values.includes(value)) &&
      sameTime(candidate.quantity.time, quantity.time) &&
      (!candidate.quantity.derived || quantity.time === 'year') &&
      sameTime(candidate.quantity.per, quantity.per) &&
      (quantity.unit === null || quantity.unit === 'ordinal' || candidate.quantity.unit === quantity.unit),
  );
}

/** Where both say a unit of time it must be the same one: four weeks are no four months. */
function sameTime(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}

/** Whether the source has the name, by its parts: other spelling, short forms and one typing slip are allowed. */
export function hasName(parts: readonly string[], source: Source): boolean {
  return parts.every((part) => {
    const bare = fold(oneOf(part)).replace(/'s?$/, '').replaceAll('.', '');
    const long = expandAlias(bare);
    if (
      source.names.has(bare) ||
      (long.length > 0 && long.every((word) => source.names.has(word) || source.stems.has(stem(word))))
    )
      return true;
    if (inEnglish(bare).some((english) => source.names.has(english))) return true;
    if (months.has(bare) || /^(?:the|a|an|of|and|i|my|our|your)$/.test(bare)) return true;
    const pieces = bare.split('-');
    if (pieces.length > 1 && pieces.every((piece) => source.names.has(piece))) return true;
    return bare.length >= 5 && [...source.names].some((name) => sameName(bare, name));
  });
}

/** The same beginning ("German", "Germany") or one slip in six letters and more. */
function sameName(a: string, b: string): boolean {
  if (b.length < 5) return false;
  if ((a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 3) return true;
  return a.length >= 6 && b.length >= 6 && withinOneEdit(a, b);
}

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** "In a year" needs no source of its own, as long as the source does not say "in a week". */
function isUncontradicted(quantity: Quantity, source: Source): boolean {
  return quantity.single && !source.quantities.some((candidate) => candidate.quantity.single);
}

export function hasAtom(atom: Atom, source: Source): boolean {
  switch (atom.kind) {
    case 'number':
      return agreeing(atom.quantity, source).length > 0 || isUncontradicted(atom.quantity, source);
    case 'month':
      return [fold(atom.text), ...inEnglish(atom.text)].some((month) => source.names.has(month));
    case 'name':
      return hasName(atom.parts, source);
    case 'quotation':
      return atom.text
        .split(/…|\.\.\./)
        .every((piece) => source.plain.some((plain) => plain.includes(plainText(piece))));
  }
}
