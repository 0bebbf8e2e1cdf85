import type { ClaimStatus } from '@/db/schema/values';
import type { Atom } from '@/lib/craft/atoms';
import { countsUnknown, isBound, sameSubject, sharesMore } from '@/lib/craft/binding';
import { isFraming } from '@/lib/craft/framing';
import { hasAtom, hasName } from '@/lib/craft/lookup';
import { contraries } from '@/lib/craft/opposites';
import { has, isIn, stands } from '@/lib/craft/presence';
import { pairs, ranksOf, type Source } from '@/lib/craft/source';
import { recurrences } from '@/lib/craft/time-units';
import { isTitleWord } from '@/lib/craft/translations';
import { fold, isEvent, isLight, isOwnLight, stem } from '@/lib/craft/vocabulary';
import type { ReadText, Word } from '@/lib/tone/text';

export type Finding = { status: ClaimStatus; verdict: string };

type Mention = {
  read: ReadText;
  /** The names, numbers, dates and quotations in it that need the source. */
  atoms: Atom[];
  source: Source;
  /** Names that need no source. */
  familiar: readonly string[];
  /** True where text and source differ in language: then names, numbers and dates are all that can be compared. */
  isOnlyLookedUp: boolean;
};

export type Statement = Mention & {
  /** The spans that the source is put together from. */
  spans: readonly Source[];
  /** The other side's words: they prove nothing, but are no invention either. */
  other: Source;
  /** True for what the sender says about the sender. */
  own: boolean;
};

/**
 * Whether a source says what a sentence says: every name, number and date, what happened, and the telling words. First
 * person and second are the same ("I run" became "you run").
 */
export function checkStatement(statement: Statement): Finding {
  const { read, atoms, source, own } = statement;
  const says = own ? 'Your context does not say' : 'No fact says';
  const missing = atoms.filter((atom) => !hasAtom(atom, source) && !(own && isNameOf(atom, statement.other)));
  if (statement.isOnlyLookedUp) return lookUp(atoms, missing, says);
  if (missing[0])
    return { status: 'unsupported', verdict: `${says} ${quoted(missing.map((atom) => atom.text))}.` };
  const rank = ranksOf(read.words).find((title) => !source.ranks.has(title) && source.ranks.size > 0);
  if (rank)
    return {
      status: 'unsupported',
      verdict: `${says} “${rank}”: the title there is “${[...source.ranks].join('”, “')}”.`,
    };
  return checkWords(statement, says);
}

/** Between two languages a title that has no known translation is neither found nor missed. */
function lookUp(atoms: Atom[], missing: Atom[], says: string): Finding {
  const wrong = missing.filter((atom) => !isTitle(atom));
  if (wrong[0])
    return { status: 'unsupported', verdict: `${says} ${quoted(wrong.map((atom) => atom.text))}.` };
  if (missing.length > 0 || atoms.length === 0)
    return { status: 'unchecked', verdict: 'Another language than the source: words are not compared.' };
  return { status: 'supported', verdict: 'Another language than the source: names and numbers agree.' };
}

function isTitle(atom: Atom): boolean {
  return atom.kind === 'name' && atom.parts.every(isTitleWord);
}

function checkWords({ read, atoms, source, spans, other, own, familiar }: Statement, says: string): Finding {
  const telling = tellingWords(read, atoms, familiar).filter((word) => !own || !isOwnLight(word.lower));
  const reversed = read.words.find((word) => isReversed(word, source));
  if (reversed) return { status: 'unsupported', verdict: `${says} “${reversed.text}”, rather the contrary.` };
  const recurring = recurrences(read.words).find(
    ({ unit }) => source.each.size > 0 && !source.each.has(unit),
  );
  if (recurring) return { status: 'unsupported', verdict: `${says} “${recurring.word.text}”.` };
  const others = (word: Word) => ({ source, spans, telling: telling.filter((one) => one !== word), atoms });
  const unknown = telling.filter((word) => !isIn(word, source) && !frames(word, read));
  const happened = telling.filter((word) => isEvent(word.lower));
  const event =
    unknown.find((word) => happened.includes(word) && !leavesFor(word, read, source)) ??
    happened.find((word) => !isFraming(word.lower) && !sharesMore((span) => isIn(word, span), others(word)));
  if (event) return { status: 'unsupported', verdict: `${says} “${event.text}”.` };
  const strayed = atoms.find((atom) => !isBound(atom, { source, spans, telling, atoms }));
  if (strayed) return { status: 'partly', verdict: `“${strayed.text}” counts something else in the source.` };
  if (!own && !source.negated && deniesSomething(read.text))
    return { status: 'partly', verdict: `${says} that it is not so.` };
  const isRich = own || telling.length - unknown.length + atoms.length >= 3;
  const swapped = isRich ? swappedWords(read, source) : [];
  const invented = isRich
    ? unknown.filter((word) => !stands(word, other) || swapped.includes(word))
    : unknown;
  if (invented.length > 0) {
    const status = invented.length * 2 > telling.length ? 'unsupported' : 'partly';
    return { status, verdict: `${says} ${quoted(invented.map((word) => word.text))}.` };
  }
  if (telling.length === unknown.length && atoms.length === 0)
    return { status: 'unchecked', verdict: 'States nothing that can be looked up.' };
  return { status: 'supported', verdict: own ? 'Your context says so.' : agreement(read, atoms, source) };
}

/** "Left Sage for NetSuite" says that something was moved. */
function leavesFor(word: Word, { text }: ReadText, source: Source): boolean {
  if (
    !/^(?:leave|leaves|left|leaving)$/.test(word.lower) ||
    !(source.meanings.has('move') || source.meanings.has('replace'))
  )
    return false;
  return /^ (?:\S+ ){1,3}for /.test(text.slice(word.end, word.end + 60));
}

/** An opinion or a question states nothing but what it names and what it takes for granted. */
export function checkMention(type: 'opinion' | 'question', mention: Mention): Finding {
  const { atoms, source } = mention;
  const missing = atoms.find((atom) => !hasAtom(atom, source) && !(mention.isOnlyLookedUp && isTitle(atom)));
  if (missing) return { status: 'unsupported', verdict: `No fact says “${missing.text}”.` };
  const words = mention.isOnlyLookedUp ? null : findStrayed(mention);
  if (words) return words;
  if (atoms.length > 0) return { status: 'supported', verdict: 'What it names is in the sources.' };
  return {
    status: 'unchecked',
    verdict: type === 'question' ? 'A question: nothing to check.' : 'An opinion: nothing to check.',
  };
}

function findStrayed({ read, atoms, source, familiar }: Mention): Finding | null {
  const strayed = atoms.find((atom) => !sameSubject(atom, source) || countsUnknown(atom, source));
  if (strayed) return { status: 'partly', verdict: `“${strayed.text}” counts something else in the source.` };
  const swapped = swappedWord(read, source, familiar) ?? supposedEvent(read, source);
  return swapped ? { status: 'unsupported', verdict: `No fact says “${swapped}”.` } : null;
}

/** Words that stand where the source has another one: "frozen sites" for "chilled sites". */
function swappedWords(read: ReadText, source: Source): Word[] {
  return pairs(read).flatMap(([modifier, head, word]) => {
    const known = source.before.get(head);
    return known && !known.has(modifier) ? [word] : [];
  });
}

/** A word of judgement frames what is said, unless it tells the reader what the reader feels. */
function frames(word: Word, read: ReadText): boolean {
  if (!isFraming(word.lower)) return false;
  return !(minds.test(word.lower) && /\byou(?: \w+ly| also| still)? $/i.test(read.text.slice(0, word.start)));
}

const minds =
  /^(?:love|enjoy|fear|worry|believe|prefer|admire|agree|doubt|dread|hope|expect|support|wish|struggle|suspect|appreciate|respect|welcome)s?(?:e?d)?$/;

/** "The paper mill", where the source knows a mill only as a steel mill. */
function swappedWord(read: ReadText, source: Source, familiar: readonly string[]): string | null {
  const names = new Set(familiar.flatMap((name) => fold(name).split(/[\s-]+/)));
  for (const [modifier, head, word] of pairs(read)) {
    const known = source.before.get(head);
    if (!known || known.has(modifier) || names.has(fold(word.lower)) || isFraming(word.lower)) continue;
    const determined = /\b(?:the|your|that|those|these|this|their|its|his|her)\s(?:[\w-]+\s)?$/i.test(
      read.text.slice(0, word.start),
    );
    if (determined && word.kind === 'lower' && !isIn(word, source)) return word.text;
  }
  return null;
}

/** "How did you sell the leasing unit?" takes for granted that it was sold. */
function supposedEvent(read: ReadText, source: Source): string | null {
  const supposed =
    /\b(?:how|why|when|where|who) did you (\w+)|\b(?:when|since|after|before|how|why) you (?:have |had )?(\w+(?:ed|t|d|n))\b/i.exec(
      read.text,
    );
  const verb = supposed?.[1] ?? supposed?.[2];
  if (verb === undefined || !isEvent(verb) || has(verb.toLowerCase(), source)) return null;
  const known = read.words.filter(
    (word) => !isLight(word.lower) && !isFraming(word.lower) && isIn(word, source),
  );
  return known.length >= 2 ? verb : null;
}

/** "Closed", where the source says opened and nowhere closed. */
function isReversed(word: Word, source: Source): boolean {
  if (word.kind !== 'lower' || source.stems.has(stem(word.lower))) return false;
  return contraries(word.lower).some((contrary) => source.stems.has(contrary));
}

/** Whether a negation denies something that could be looked up: "you never opened it", not "not something many would try". */
function deniesSomething(text: string): boolean {
  return [
    ...text.matchAll(
      /\b(?:(?:is|are|was|were|am|be|do|does|did|have|has|had|can|could|will|would|should|must)\s+not|never|no|without|nor|neither|cannot|\w+n['’]t)\s+((?:[\p{L}'’-]+\s*){1,3})/giu,
    ),
  ].some((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word !== '' && !isLight(word) && !isFraming(word)),
  );
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

function isNameOf(atom: Atom, source: Source): boolean {
  return atom.kind === 'name' && hasName(atom.parts, source);
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
