import { foreignNumbers } from '@/lib/craft/foreign-numbers';
import type { Language } from '@/lib/craft/language';
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
export function readQuantities({ text, words }: ReadText, language: Language | null): Quantity[] {
  const spelled = foreignNumbers(language);
  const found: Quantity[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const read = readOne(text, words, index, spelled);
    if (!read) continue;
    const first = words[index];
    const last = words[index + read.length - 1];
    if (!first || !last) continue;
    const unit = unitOf(text, words, index, read.length, first, last);
    const year = unit === null && read.length === 1 && /^(?:19|20)\d\d$/.test(first.text);
    const start =
      unit === 'currency' && /[$€£¥]/.test(text[first.start - 1] ?? '') ? first.start - 1 : first.start;
    found.push({
      text: text.slice(start, last.end),
      start,
      end: last.end,
      values: read.values,
      unit,
      year,
      time: unit === null ? timeCounted(words, index + read.length) : null,
      per: timePer(words, index + read.length),
      single: /^(?:one|an?)$/.test(first.lower),
      derived: false,
      index,
      subjects: subjectsOf(words, index + read.length, last),
    });
    index += read.length - 1;
  }
  return found;
}

type Read = { values: number[]; length: number };

function readOne(
  text: string,
  words: Word[],
  index: number,
  spelled: ReadonlyMap<string, number> | null,
): Read | null {
  const word = words[index];
  if (!word) return null;
  const base =
    word.kind === 'number'
      ? digitValues(word.text)
      : spelled
        ? [spelled.get(word.lower) ?? []].flat()
        : [...wordValue(word.lower), ...single(words, index)];
  if (base.length === 0) return null;
  let values = base;
  let length = 1;
  for (let next = words[index + 1]; next && next.sentence === word.sentence; next = words[index + length]) {
    const scale =
      scales.get(next.lower) ??
      (adjacent(words[index + length - 1], next) ? suffixes.get(next.lower) : undefined);
    const between = text.slice(words[index + length - 1]?.end ?? 0, next.start);
    if (scale === undefined || !/^[\s-]?$/.test(between)) break;
    values = values.map((value) => value * scale);
    length += 1;
  }
  return { values, length };
}

function adjacent(a: Word | undefined, b: Word): boolean {
  return a?.end === b.start;
}

function digitValues(text: string): number[] {
  const bare = text.replace('%', '');
  if (/^\d+$/.test(bare)) return [Number(bare)];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(bare)) return [Number(bare.replaceAll(',', ''))];
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare)) {
    return [Number(bare.replaceAll('.', '').replace(',', '.')), Number(bare.replace(',', ''))].filter(
      Number.isFinite,
    );
  }
  if (/^\d+[.,]\d+$/.test(bare)) return [Number(bare.replace(',', '.'))];
  return [Number(bare.replace(/\D/g, ''))];
}

/** "four", "twenty-three", and the head of "four-person". */
function wordValue(lower: string): number[] {
  const parts = lower.split('-');
  const first = numberWords.get(parts[0] ?? '');
  if (first === undefined) return [];
  const second = numberWords.get(parts[1] ?? '');
  if (first >= 20 && first < 100 && second !== undefined && second < 10) return [first + second];
  return [first];
}

/** "One week" and "an hour" count where a length of time is told: "in one week", "about an hour". */
function single(words: Word[], index: number): number[] {
  const [before, word] = [words[index - 1], words[index]];
  if (!word || !/^(?:one|an?)$/.test(word.lower) || timeCounted(words, index + 1) === null) return [];
  return before &&
    /^(?:in|within|takes?|took|after|about|under|just|only|roughly|than|inside)$/.test(before.lower)
    ? [1]
    : [];
}

function unitOf(
  text: string,
  words: Word[],
  index: number,
  length: number,
  first: Word,
  last: Word,
): Quantity['unit'] {
  const next = words[index + length];
  if (last.text.endsWith('%') || /^\s?%/.test(text.slice(last.end, last.end + 2))) return 'percent';
  if (next && /^(?:percent|pct|prozent|per|pour|por)$/.test(next.lower)) {
    if (!/^po?u?e?r$/.test(next.lower) || /^cent|^ciento/.test(words[index + length + 1]?.lower ?? ''))
      return 'percent';
  }
  if (
    /[$€£¥]/.test(text[first.start - 1] ?? '') ||
    /^\s?[$€£¥]/.test(text.slice(last.end, last.end + 2)) ||
    (next && /^(?:dollars?|euros?|pounds?|usd|eur|gbp)$/.test(next.lower))
  ) {
    return 'currency';
  }
  return next && adjacent(last, next) && /^(?:st|nd|rd|th)$/.test(next.lower) ? 'ordinal' : null;
}

/** The counted things: the first two telling words among the next four, and the tail of "four-person". */
function subjectsOf(words: Word[], from: number, last: Word): string[] {
  const subjects: string[] = [];
  const tail = last.lower
    .split('-')
    .slice(1)
    .filter((part) => !numberWords.has(part));
  subjects.push(...tail.map(stem));
  for (const word of words.slice(from, from + 4)) {
    if (word.sentence !== last.sentence || subjects.length === 2) break;
    if (word.kind === 'number' || numberWords.has(word.lower) || isLight(word.lower)) {
      if (timeUnits.has(word.lower)) subjects.push(stem(word.lower));
      continue;
    }
    subjects.push(stem(word.lower));
  }
  return subjects;
}

const timeUnits = new Set(['year', 'years', 'month', 'months', 'week', 'weeks', 'day', 'days']);

const numberWords = new Map<string, number>(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 2])
    .concat(
      'twenty thirty forty fifty sixty seventy eighty ninety'
        .split(' ')
        .map((word, index): [string, number] => [word, (index + 2) * 10]),
    )
    .concat([
      ['dozen', 12],
      ['hundred', 100],
      ['hundreds', 100],
      ['thousand', 1000],
      ['thousands', 1000],
      ['million', 1e6],
      ['millions', 1e6],
      ['billion', 1e9],
    ]),
);

const scales = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['mio', 1e6],
  ['millionen', 1e6],
  ['millones', 1e6],
  ['milioni', 1e6],
  ['mrd', 1e9],
  ['milliarden', 1e9],
  ['milliards', 1e9],
  ['tausend', 1000],
  ['mille', 1000],
]);

/** Only when they touch the digits: "40k", "2.5M". */
const suffixes = new Map([
  ['k', 1000],
  ['m', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
]);
