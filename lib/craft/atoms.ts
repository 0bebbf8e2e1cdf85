import { isGermanName } from '@/lib/craft/german';
import { type Language, languageOf } from '@/lib/craft/language';
import { type Quantity, readQuantities } from '@/lib/craft/numbers';
import { inEnglish } from '@/lib/craft/translations';
import { isLight } from '@/lib/craft/vocabulary';
import { type ReadText, type Word, weekdayNames } from '@/lib/tone/text';

/** A piece of a text that can be looked up in a source. */
export type Atom =
  | { kind: 'number'; text: string; start: number; end: number; sentence: number; quantity: Quantity }
  | { kind: 'month'; text: string; start: number; end: number; sentence: number }
  /** A capitalised name, title or acronym; `parts` are its telling words. */
  | { kind: 'name'; text: string; start: number; end: number; sentence: number; parts: string[] }
  /** Words between quotation marks, without the marks. */
  | { kind: 'quotation'; text: string; start: number; end: number; sentence: number };

/** Every number, month, name and quotation of a text, in its order. */
export function findAtoms(read: ReadText): Atom[] {
  const language = languageOf(read.words);
  const quantities = readQuantities(read, language);
  const numbers = quantities.map(
    (quantity): Atom => ({
      kind: 'number',
      text: quantity.text,
      start: quantity.start,
      end: quantity.end,
      sentence: read.words[quantity.index]?.sentence ?? 0,
      quantity,
    }),
  );
  const taken = new Set(quantities.flatMap((quantity) => wordStarts(read.words, quantity)));
  const named = names(read, language).filter((atom) => !taken.has(atom.start));
  return [...numbers, ...named, ...quotations(read)].sort((a, b) => a.start - b.start);
}

function wordStarts(words: Word[], quantity: Quantity): number[] {
  const starts: number[] = [];
  for (let index = quantity.index; (words[index]?.end ?? Infinity) <= quantity.end; index += 1) {
    starts.push(words[index]?.start ?? -1);
  }
  return starts;
}

function names(read: ReadText, language: Language | null): Atom[] {
  const atoms: Atom[] = [];
  const { words, text } = read;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    if (isMonth(word, language)) {
      atoms.push({
        kind: 'month',
        text: word.text,
        start: word.start,
        end: word.end,
        sentence: word.sentence,
      });
      continue;
    }
    if (!isName(read, index, language)) continue;
    let last = index;
    for (let next = nextOfRun(read, last, language); next !== null; next = nextOfRun(read, last, language))
      last = next;
    const run = words.slice(index, last + 1);
    const end = words[last]?.end ?? word.end;
    const parts = run.filter((part) => part.kind === 'capital').map((part) => part.text);
    atoms.push({
      kind: 'name',
      text: text.slice(word.start, end),
      start: word.start,
      end,
      sentence: word.sentence,
      parts,
    });
    index = last;
  }
  return atoms;
}

/** English months have a capital, those of other languages need none. */
function isMonth(word: Word, language: Language | null): boolean {
  if (language === null || language === 'en')
    return word.kind === 'capital' && !word.initial && months.has(word.lower);
  return inEnglish(word.lower).some((english) => months.has(english));
}

/** The index of the next capital of a run such as "Director of Warehouse Operations", else null. */
function nextOfRun(read: ReadText, index: number, language: Language | null): number | null {
  const word = read.words[index];
  if (!word) return null;
  const steps = runLinks.has(read.words[index + 1]?.lower ?? '') ? [1, 2] : [1];
  for (const step of steps) {
    const next = read.words[index + step];
    if (!next || next.sentence !== word.sentence || months.has(next.lower)) return null;
    if (!/^(?: & |[\s&-]|\s\w+\s)$/.test(read.text.slice(word.end, next.start))) return null;
    if (next.kind === 'capital' && isName(read, index + step, language)) return index + step;
  }
  return null;
}

const runLinks = new Set([
  'of',
  'for',
  'de',
  'del',
  'van',
  'von',
  'der',
  'di',
  'da',
  'du',
  'la',
  'le',
  'the',
]);

function isName(read: ReadText, index: number, language: Language | null): boolean {
  if (language === 'de') return isGermanName(read, index);
  const word = read.words[index];
  if (word?.kind !== 'capital' || /^i(?:'|$)/.test(word.lower) || weekdayNames.has(word.lower)) return false;
  if (knownNames.has(word.lower)) return false;
  if (isLight(word.lower) && /\.\s$/.test(read.text.slice(Math.max(0, word.start - 2), word.start)))
    return false;
  if (!word.initial && !/[:“"‘'([–—-]\s?$/.test(read.text.slice(Math.max(0, word.start - 2), word.start)))
    return true;
  if (language !== null && language !== 'en') return /^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(word.text);
  return isNameAtStart(read, word, read.words[index + 1]);
}

/** A capital that opens a sentence is a name when it has the marks of one: AB, Abc's, or "Abc Def". */
function isNameAtStart(read: ReadText, word: Word, next: Word | undefined): boolean {
  if (isLight(word.lower) || months.has(word.lower)) return false;
  if (/^\p{Lu}[\p{Lu}\p{N}&]+$/u.test(word.text)) return true;
  if (/['’]s$/.test(word.text)) return true;
  if (next?.kind !== 'capital' || /^i(?:'|$)/.test(next.lower) || next.sentence !== word.sentence)
    return false;
  return read.text.slice(word.end, next.start) === ' ' && !/(?:ing|ed|ly|ations?)$/.test(word.lower);
}

/** Names that every reader of a message on LinkedIn knows. */
const knownNames = new Set(['linkedin', 'inmail', 'english', 'ps', 'pdf', 'ok', 'faq']);

export const months = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

function quotations(read: ReadText): Atom[] {
  const atoms: Atom[] = [];
  let sentence = 0;
  for (const match of read.text.matchAll(/[“"]([^“”"\n]{3,400})[”"]/g)) {
    const start = match.index + 1;
    const text = match[1] ?? '';
    while ((read.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence += 1;
    atoms.push({ kind: 'quotation', text, start, end: start + text.length, sentence });
  }
  return atoms;
}
