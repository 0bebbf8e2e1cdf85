import type { ClaimStatus } from '@/db/schema/values';
import { expandAlias } from '@/lib/craft/aliases';
import type { Atom } from '@/lib/craft/atoms';
import { agreeing, hasAtom } from '@/lib/craft/lookup';
import { negation, ranksOf, type Source } from '@/lib/craft/source';
import { fold, isEvent, isLight, meanings, stem } from '@/lib/craft/vocabulary';
import type { ReadText, Word } from '@/lib/tone/text';

export type Finding = { status: ClaimStatus; verdict: string };

type Statement = {
  read: ReadText;
  /** The names, numbers, dates and quotations in it that need the source. */
  atoms: Atom[];
  source: Source;
  /** True for what the sender says about the sender. */
  own: boolean;
  /** Names that need no source. */
  familiar: readonly string[];
};

/**
 * Whether a source says what a sentence says: every name, number and date, what happened, and the telling words. First
 * person and second are the same ("I run" became "you run").
 */
export function checkStatement({ read, atoms, source, own, familiar }: Statement): Finding {
  const says = own ? 'Your context does not say' : 'No fact says';
  const missing = atoms.filter((atom) => !hasAtom(atom, source));
  if (missing[0])
    return { status: 'unsupported', verdict: `${says} ${quoted(missing.map((atom) => atom.text))}.` };
  const rank = ranksOf(read.words).find((title) => !source.ranks.has(title) && source.ranks.size > 0);
  if (rank)
    return {
      status: 'unsupported',
      verdict: `${says} “${rank}”: the title there is “${[...source.ranks].join('”, “')}”.`,
    };
  if (source.foreign)
    return {
      status: atoms.length > 0 ? 'supported' : 'unchecked',
      verdict: 'Source in another language: names and numbers looked up only.',
    };
  const telling = tellingWords(read, atoms, familiar);
  const unknown = telling.filter((word) => !isIn(word, source));
  const event = unknown.find((word) => isEvent(word.lower));
  if (event) return { status: 'unsupported', verdict: `${says} “${event.text}”.` };
  const strayed = atoms.find((atom) => atom.kind === 'number' && !sameSubject(atom, source));
  if (strayed) return { status: 'partly', verdict: `“${strayed.text}” counts something else in the source.` };
  if (negation.test(read.text) && !source.negated)
    return { status: 'partly', verdict: `${says} that it is not so.` };
  if (unknown.length > 0) {
    const status = unknown.length * 2 > telling.length ? 'unsupported' : 'partly';
    return { status, verdict: `${says} ${quoted(unknown.map((word) => word.text))}.` };
  }
  if (telling.length === 0 && atoms.length === 0)
    return { status: 'unchecked', verdict: 'States nothing that can be looked up.' };
  return { status: 'supported', verdict: own ? 'Your context says so.' : agreement(read, atoms, source) };
}

/** The words that carry the claim: not light, no number, no name that was looked up already. */
function tellingWords(read: ReadText, atoms: Atom[], familiar: readonly string[]): Word[] {
  const known = new Set(familiar.flatMap((name) => fold(name).split(/[\s-]+/)));
  return read.words.filter(
    (word) =>
      word.kind !== 'number' &&
      !isLight(word.lower) &&
      !known.has(fold(word.lower).replace(/'s?$/, '')) &&
      !atoms.some((atom) => atom.kind !== 'quotation' && atom.text.includes(word.text)),
  );
}

function isIn(word: Word, source: Source): boolean {
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

function has(form: string, source: Source): boolean {
  if (source.stems.has(stem(form)) || source.names.has(fold(form).replace(/'s?$/, ''))) return true;
  if (meanings(form).some((meaning) => source.meanings.has(meaning))) return true;
  const long = expandAlias(form);
  return long.length > 0 && long.every((word) => source.stems.has(stem(word)));
}

/** "62 doors" needs a 62 in the source that counts doors, when the source speaks of doors at all. */
function sameSubject(atom: Atom, source: Source): boolean {
  if (atom.kind !== 'number') return true;
  const subjects = atom.quantity.subjects.filter((subject) => source.stems.has(subject));
  if (subjects.length === 0) return true;
  return agreeing(atom.quantity, source).some(({ near }) => subjects.some((subject) => near.has(subject)));
}

function agreement(read: ReadText, atoms: Atom[], source: Source): string {
  const numbers = atoms.filter((atom) => atom.kind === 'number');
  const names = atoms.filter((atom) => atom.kind === 'name');
  const first = numbers[0];
  if (numbers.length > 2) return `All ${numbers.length} numbers agree.`;
  if (numbers.length === 2) return names.length > 0 ? 'Names and both numbers agree.' : 'Both numbers agree.';
  if (first?.kind === 'number' && names.length > 0) return 'Name and number agree.';
  if (first?.kind === 'number')
    return first.quantity.subjects.length > 0 ? 'Number and subject agree.' : 'The number agrees.';
  if (atoms.some((atom) => atom.kind === 'quotation')) return 'The quoted words stand there.';
  if (names.length > 0) return names.length === 1 ? 'The name agrees.' : 'The names agree.';
  const same = read.words.every((word) => isLight(word.lower) || source.stems.has(stem(word.lower)));
  return same ? 'Same words.' : 'Same meaning, other words.';
}

function quoted(texts: string[]): string {
  const some = [...new Set(texts)].slice(0, 3).map((text) => `“${text}”`);
  return some.length > 1 ? `${some.slice(0, -1).join(', ')} or ${some.at(-1)}` : some.join('');
}
