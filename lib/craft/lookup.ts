import { expandAlias } from '@/lib/craft/aliases';
import { type Atom, months } from '@/lib/craft/atoms';
import { roundsTo } from '@/lib/craft/hedges';
import type { Quantity } from '@/lib/craft/numbers';
import { oneOf, plainText, type Source } from '@/lib/craft/source';
import { hoursIn, timeOf } from '@/lib/craft/time-units';
import { inEnglish } from '@/lib/craft/translations';
import { fold, stem } from '@/lib/craft/vocabulary';

/** The numbers of the source that stand for the same amount in the same unit, or for one that rounds to it. */
export function agreeing(quantity: Quantity, source: Source): Source['quantities'] {
  return source.quantities.filter(
    ({ quantity: candidate }) =>
      sameAmount(candidate, quantity) &&
      (!candidate.derived || quantity.time === 'year') &&
      sameTime(candidate.per, quantity.per) &&
      sameTime(candidate.currency, quantity.currency) &&
      (quantity.unit === null || quantity.unit === 'ordinal' || candidate.unit === quantity.unit),
  );
}

function sameAmount(exact: Quantity, said: Quantity): boolean {
  const slack = exact.year || said.year ? null : said.slack;
  if (countsOther(exact, said) || countsOther(said, exact)) return false;
  if (sameTime(exact.time, said.time))
    return exact.values.some((value) => said.values.some((other) => roundsTo(value, other, slack)));
  const [from, to] = [hoursOf(exact), hoursOf(said)];
  return from.some((value) =>
    to.some(
      (other) => Math.abs(value / other - 1) < 0.005 || (slack !== null && roundsTo(value, other, slack)),
    ),
  );
}

/** Nine people are no nine years. */
function countsOther(a: Quantity, b: Quantity): boolean {
  if (a.time === null || b.time !== null || b.derived || b.unit !== null || b.year) return false;
  return b.subjects.length > 0 && !b.subjects.some((subject) => timeOf(subject) !== null);
}

function hoursOf({ values, time }: Quantity): number[] {
  return time === null || time === 'night' ? [] : values.map((value) => value * hoursIn[time]);
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

/** The same beginning ("German", "Germany"), a people and its country, or one slip in six letters and more. */
function sameName(a: string, b: string): boolean {
  if (b.length < 5) return false;
  if ((a.startsWith(b) || b.startsWith(a)) && Math.abs(a.length - b.length) <= 3) return true;
  const [people, country] = [a.replace(peopled, ''), b.replace(countries, '')];
  if (people !== a && country.length >= 4 && people === country) return true;
  return a.length >= 6 && b.length >= 6 && a[0] === b[0] && withinOneEdit(a, b);
}

const peopled = /(?:ians?|eans?|ans?|ese|ish|ic|is)$/;
const countries = /(?:ia|ea|e|a|y|o)$/;

function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
}

/** "In a year" needs no source of its own, as long as the source does not say "in a week". */
function isUncontradicted(quantity: Quantity, source: Source): boolean {
  return (
    quantity.single &&
    !source.quantities.some(
      ({ quantity: known }) => known.single || (known.time !== null && known.time === quantity.time),
    )
  );
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
