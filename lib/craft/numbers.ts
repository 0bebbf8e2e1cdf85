import { foreignNumbers } from '@/lib/craft/foreign-numbers';
import { type Slack, slackBefore } from '@/lib/craft/hedges';
import type { Language } from '@/lib/craft/language';
import { isNumberWord, type NumberRead, readNumber } from '@/lib/craft/number-reading';
import { type TimeUnit, timeCounted, timePer } from '@/lib/craft/time-units';
import { isLight, stem } from '@/lib/craft/vocabulary';
import type { ReadText, Word } from '@/lib/tone/text';

/** A number in a text, written in digits or in words. */
export type Quantity = {
  text: string;
  start: number;
  end: number;
  /** What it may stand for: "1.900" is both 1.9 and 1900. */
  values: number[];
  unit: 'percent' | 'currency' | 'ordinal' | null;
  /** Which money, where it is told. */
  currency: string | null;
  /** How the words before it soften it. */
  slack: Slack | null;
  year: boolean;
  /** The unit of time that is counted ("week" in "six weeks"), and the one it recurs in ("night" in "900 a night"). */
  time: TimeUnit | null;
  per: TimeUnit | null;
  /** "One week", "an hour": contradicted by another single unit only. */
  single: boolean;
  /** Worked out from two years: true only of years that are counted. */
  derived: boolean;
  /** Index of its first word. */
  index: number;
  /** Stems of what is counted, the first two telling words after it: `chill` and `site` in "four chilled sites". */
  subjects: string[];
};

/** Every number in a text; "one", "first" and "both" are not counted as numbers. */
export function readQuantities(read: ReadText, language: Language | null): Quantity[] {
  const { text, words } = read;
  const spelled = foreignNumbers(language);
  const found: Quantity[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const number = readNumber(read, index, spelled) ?? (spelled ? null : readSingle(read, index));
    if (!number) continue;
    const first = words[index];
    const last = words[index + number.length - 1];
    if (!first || !last) continue;
    const unit = number.isShare
      ? { unit: 'percent' as const, length: 0 }
      : unitOf(text, words, index, number.length);
    const length = number.length + unit.length;
    const end = words[index + length - 1]?.end ?? last.end;
    const year = unit.unit === null && number.length === 1 && /^(?:19|20)\d\d$/.test(first.text);
    const sign =
      unit.unit === 'currency'
        ? (signBefore.exec(text.slice(Math.max(0, first.start - 4), first.start))?.[0] ?? '')
        : '';
    found.push({
      text: text.slice(first.start - sign.length, end),
      start: first.start - sign.length,
      end,
      values: number.values,
      unit: unit.unit,
      currency: unit.currency ?? null,
      slack: slackBefore(words, index),
      year,
      time: number.time ?? (unit.unit === null ? timeCounted(words, index + number.length) : null),
      per: timePer(words, index + length),
      single: number.time === undefined && /^(?:one|an?)$/.test(first.lower) && number.length === 1,
      derived: false,
      index,
      subjects: subjectsOf(read, index, index + length),
    });
    index += number.length - 1;
  }
  return found.map(
    (quantity, at) => yearLater(quantity, found, read) ?? alsoTimed(quantity, found[at - 1], read),
  );
}

/** "Nine years at Lloyd's, five at Zurich": the five are years as well. */
function alsoTimed(quantity: Quantity, before: Quantity | undefined, { words }: ReadText): Quantity {
  const [word, next] = [words[quantity.index], words[quantity.index + 1]];
  const isBare =
    quantity.time === null && quantity.unit === null && !quantity.year && quantity.subjects.length === 0;
  if (!isBare || !before?.time || words[before.index]?.sentence !== word?.sentence) return quantity;
  return /^(?:at|with|as)$/.test(next?.lower ?? '') ? { ...quantity, time: before.time } : quantity;
}

/** "In 2017 …, and five years later" says 2022, where a year was told in the same sentence or the one before. */
function yearLater(quantity: Quantity, all: readonly Quantity[], { text, words }: ReadText): Quantity | null {
  if (quantity.time !== 'year') return null;
  const later = /^[ -]years? (later|after that|afterwards|earlier|before that)\b/i.exec(
    text.slice(quantity.end, quantity.end + 24),
  )?.[1];
  const told = all.findLast((other) => other.year && other.index < quantity.index);
  if (later === undefined || !told || words[told.index]?.sentence !== words[quantity.index]?.sentence)
    return null;
  const way = /^(?:earlier|before)/i.test(later) ? -1 : 1;
  const values = told.values.flatMap((year) => quantity.values.map((years) => year + way * years));
  return { ...quantity, values, time: null, year: true, subjects: [] };
}

/** "In one week", "about an hour", "a day and a half", "half an hour": one unit of time, or part of one. */
function readSingle({ text, words }: ReadText, index: number): NumberRead | null {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || !/^(?:one|an?|half)$/.test(word.lower)) return null;
  if (word.lower === 'half') {
    const time = /^an?$/.test(words[index + 1]?.lower ?? '') ? timeCounted(words, index + 2) : null;
    return time ? { values: [0.5], length: 2, time } : null;
  }
  const time = timeCounted(words, index + 1);
  if (time === null) return null;
  const after = words[index + 1];
  if (after && /^ and a half\b/i.test(text.slice(after.end, after.end + 12)))
    return { values: [1.5], length: 5, time };
  return before &&
    /^(?:in|within|takes?|took|after|about|under|just|only|roughly|than|inside)$/.test(before.lower)
    ? { values: [1], length: 1 }
    : null;
}

type Unit = { unit: Quantity['unit']; currency?: string; length: number };

/** The unit of a number, and how many words after it name the unit. */
function unitOf(text: string, words: Word[], index: number, length: number): Unit {
  const [first, last] = [words[index], words[index + length - 1]];
  if (!first || !last) return { unit: null, length: 0 };
  const [next, second] = [words[index + length], words[index + length + 1]];
  const after = text.slice(last.end, last.end + 3);
  if (last.text.endsWith('%') || /^\s?%/.test(after)) return { unit: 'percent', length: 0 };
  if (next && /^(?:percent|pct|prozent)$/.test(next.lower)) return { unit: 'percent', length: 1 };
  if (next && /^(?:per|pour|por)$/.test(next.lower) && /^(?:cent|ciento|cento)$/.test(second?.lower ?? ''))
    return { unit: 'percent', length: 2 };
  const signed =
    signBefore.exec(text.slice(Math.max(0, first.start - 4), first.start))?.[0] ??
    /^\s?([$€£¥])/.exec(after)?.[1];
  const named = next && next.sentence === last.sentence ? moneys.get(next.lower) : undefined;
  if (signed) return { unit: 'currency', currency: moneys.get(signed.trim().toLowerCase()), length: 0 };
  if (named) return { unit: 'currency', currency: named, length: 1 };
  const ordinal = next && last.end === next.start && /^(?:st|nd|rd|th)$/.test(next.lower);
  return { unit: ordinal ? 'ordinal' : null, length: 0 };
}

const signBefore = /(?:R\$|US\$|[$€£¥]) ?$/;

const moneys = new Map(
  Object.entries({
    usd: '$ us$ usd dollar dollars',
    eur: '€ eur euro euros',
    gbp: '£ gbp pound pounds sterling quid',
    jpy: '¥ jpy yen',
    brl: 'r$ brl real reais',
    pln: 'pln zł zloty zlotys złotych',
    chf: 'chf franken francs',
    sek: 'sek kronor crowns',
  }).flatMap(([money, forms]) => forms.split(' ').map((form): [string, string] => [form, money])),
);

/**
 * What is counted: the tail of "four-person", and the first two telling words of what stands right after the number; in
 * "fell to 11 on a ward" and "nine are tired" nothing does.
 */
function subjectsOf({ text, words }: ReadText, first: number, from: number): string[] {
  const last = words[from - 1];
  if (!last) return [];
  const label = words[first - 1];
  if (label && from === first + 1 && labels.test(label.lower) && text.slice(label.end, last.start) === ' ')
    return [stem(label.lower)];
  const subjects = last.lower
    .split('-')
    .slice(1)
    .filter((part) => !isNumberWord(part))
    .map(stem);
  let end = last.end;
  for (const word of words.slice(from, from + 4)) {
    if (word.sentence !== last.sentence || subjects.length === 2) break;
    if (closers.test(word.lower) || /[,;:()–—]/.test(text.slice(end, word.start))) break;
    end = word.end;
    if (word.kind === 'number' || isNumberWord(word.lower) || isLight(word.lower)) {
      if (timeUnits.has(word.lower)) subjects.push(stem(word.lower));
      continue;
    }
    subjects.push(stem(word.lower));
  }
  return subjects;
}

/** Words that a number names rather than counts: "Zone 1", "Year 9". */
const labels =
  /^(?:zone|year|grade|level|tier|phase|type|class|category|section|article|chapter|series|stage|iso|iatf|en|din)$/;

/** Words that end what is counted. */
const closers =
  /^(?:and|or|but|plus|while|than|to|on|in|at|by|for|with|from|since|across|between|over|under|within|into|through|during|is|are|was|were|be|has|have|had|do|does|did|can|could|will|would|who|which|that|when|where|how|inside|per|a|an)$/;

const timeUnits = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);
