import { expandAlias, rankNouns, rankWords } from '@/lib/craft/aliases';
import { directionsOf, durations, hiddenNumbers } from '@/lib/craft/implied';
import { initialsOf } from '@/lib/craft/initials';
import { type Language, languageOf } from '@/lib/craft/language';
import { type Quantity, readQuantities } from '@/lib/craft/numbers';
import { recurrences } from '@/lib/craft/time-units';
import { inEnglish } from '@/lib/craft/translations';
import { fold, isLight, meanings, stem } from '@/lib/craft/vocabulary';
import type { EvidenceSpan } from '@/lib/profile/schema';
import { type ReadText, readText, type Word } from '@/lib/tone/text';

/** What a text states, ready to look things up in. */
export type Source = {
  /** Normalised for looking up a quotation. */
  plain: string[];
  stems: Set<string>;
  meanings: Set<string>;
  /** Folded words, the long forms of aliases and the initials of names. */
  names: Set<string>;
  /** Folded words that stand there with a capital. */
  capitals: Set<string>;
  /** Stems of telling words, each with the stems of those that stand right before it: "steel" before "mill". */
  before: Map<string, Set<string>>;
  quantities: { quantity: Quantity; near: Set<string> }[];
  /** Titles as rank noun with its rank word, e.g. "vice president". */
  ranks: Set<string>;
  negated: boolean;
  /** Null where too few words tell. */
  language: Language | null;
  /** How many words it has, so that the language of most wins. */
  size: number;
  /** Stems of what something recurs or is counted by: "a month", "per pupil". */
  each: Set<string>;
};

export function sourceOfSpans(spans: readonly EvidenceSpan[]): Source {
  const [first] = spans;
  if (first && spans.length === 1) return sourceOfSpan(first);
  const kept = profileSources.get(spans);
  if (kept) return kept;
  const made = merge(spans.map(sourceOfSpan));
  profileSources.set(spans, made);
  return made;
}

export function sourceOfText(text: string): Source {
  const kept = textSources.get(text);
  if (kept) return kept;
  const made = index(text);
  if (textSources.size >= 16) textSources.clear();
  textSources.set(text, made);
  return made;
}

const textSources = new Map<string, Source>();
const spanSources = new WeakMap<EvidenceSpan, Source>();
/** A profile is looked things up in for each text that is weighed for it. */
const profileSources = new WeakMap<readonly EvidenceSpan[], Source>();
const unions = new WeakMap<Source, WeakMap<Source, Source>>();

function sourceOfSpan(span: EvidenceSpan): Source {
  const kept = spanSources.get(span);
  if (kept) return kept;
  const source = index(span.context ? `${span.text}\n${span.context}` : span.text);
  for (const meaning of sectionMeanings[span.section] ?? []) source.meanings.add(meaning);
  spanSources.set(span, source);
  return source;
}

/** What a section says by being there: a line of experience is a job that somebody joined and does. */
const sectionMeanings: Partial<Record<EvidenceSpan['section'], string[]>> = {
  experience: ['join'],
  education: ['study'],
  certification: ['certify'],
  volunteering: ['volunteer'],
  award: ['win'],
  publication: ['write', 'text'],
  post: ['write'],
};

function index(text: string): Source {
  const read = readText(text);
  const source: Source = {
    plain: [plainText(text)],
    ...emptySets(),
    negated: negation.test(text),
    language: languageOf(read.words),
    size: read.words.length,
  };
  for (const word of read.words) {
    for (const part of new Set([word.lower, ...word.lower.split('-')])) {
      source.stems.add(stem(part));
      for (const meaning of meanings(part)) source.meanings.add(meaning);
      const bare = fold(part).replace(/'s?$/, '');
      source.names.add(bare);
      if (part === word.lower) source.names.add(fold(oneOf(word.text)));
      if (word.kind === 'capital') source.capitals.add(bare);
      for (const actor of actions(bare)) source.stems.add(actor);
      for (const long of [...expandAlias(bare), ...inEnglish(bare)]) {
        source.names.add(long);
        source.stems.add(stem(long));
        for (const meaning of meanings(long)) source.meanings.add(meaning);
      }
    }
  }
  for (const [modifier, head] of pairs(read)) addTo(source.before, head, modifier);
  for (const initials of initialsOf(read.words)) source.names.add(initials);
  for (const rank of ranksOf(read.words)) source.ranks.add(rank);
  for (const { unit } of recurrences(read.words)) source.each.add(unit);
  for (const match of text.matchAll(/\bper (\p{L}{1,30})(?: and (\p{L}{1,30}))?/giu))
    for (const each of match.slice(1)) if (each) source.each.add(stem(each.toLowerCase()));
  source.quantities = [
    ...readQuantities(read, source.language),
    ...durations(text),
    ...hiddenNumbers(text),
  ].map((quantity) => ({
    quantity,
    near: wordsNear(read.words, quantity),
  }));
  for (const meaning of directionsOf(text)) source.meanings.add(meaning);
  return source;
}

/** "SLAs" → "SLA": the plural of an acronym names the same thing. */
export const oneOf = (name: string): string => name.replace(/^(\p{Lu}{2,5})s$/u, '$1');

/** "Planner" also says that somebody plans: the stems of what one who is called so does. */
function actions(word: string): string[] {
  const base = /^(.{3,}?)(?:er|or)s?$/.exec(word)?.[1];
  if (base === undefined) return [];
  return [stem(base), stem(`${base}e`), stem(base.replace(/(.)\1$/, '$1'))];
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key) ?? new Set<string>();
  values.add(value);
  map.set(key, values);
}

/** Two telling words side by side, as stems: the second is the thing, the first says which. */
export function pairs(read: ReadText): [modifier: string, head: string, at: Word][] {
  const telling = (word: Word | undefined): word is Word =>
    word !== undefined && word.kind !== 'number' && (!isLight(word.lower) || word.lower === 'day');
  return read.words.flatMap((head, index): [string, string, Word][] => {
    const modifier = read.words[index - 1];
    if (!telling(modifier) || !telling(head) || modifier.sentence !== head.sentence) return [];
    if (!/^[ -]$/.test(read.text.slice(modifier.end, head.start))) return [];
    return [[stem(modifier.lower), stem(head.lower), modifier]];
  });
}

function emptySets() {
  return {
    stems: new Set<string>(),
    meanings: new Set<string>(),
    names: new Set<string>(),
    capitals: new Set<string>(),
    before: new Map<string, Set<string>>(),
    quantities: [] as Source['quantities'],
    ranks: new Set<string>(),
    each: new Set<string>(),
  };
}

function merge(sources: Source[]): Source {
  const merged: Source = { plain: [], ...emptySets(), negated: false, language: null, size: 0 };
  const sizes = new Map<Language, number>();
  for (const source of sources) {
    merged.plain.push(...source.plain);
    for (const key of ['stems', 'meanings', 'names', 'capitals', 'ranks', 'each'] as const) {
      for (const value of source[key]) merged[key].add(value);
    }
    for (const [head, modifiers] of source.before) {
      for (const modifier of modifiers) addTo(merged.before, head, modifier);
    }
    merged.quantities.push(...source.quantities);
    merged.negated ||= source.negated;
    merged.size += source.size;
    if (source.language) sizes.set(source.language, (sizes.get(source.language) ?? 0) + source.size);
  }
  merged.language = [...sizes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return merged;
}

export function union(a: Source, b: Source): Source {
  const known = unions.get(a) ?? new WeakMap<Source, Source>();
  const made = known.get(b) ?? merge([a, b]);
  unions.set(a, known.set(b, made));
  return made;
}

/** Folded text with single spaces and without marks at its ends, for comparing quotations. */
export function plainText(text: string): string {
  return fold(text)
    .replace(/[“”"‘’']/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:!?…]{1,9}|[\s.,;:!?…]{1,9}$/g, '');
}

export const negation = /\b(?:not|never|no|nobody|none|nothing|without|nor|neither|cannot)\b|n['’]t\b/i;

/** Each rank noun with the rank word before it, or alone. */
export function ranksOf(words: readonly Pick<Word, 'lower'>[]): string[] {
  const spelled = words.flatMap((word) => {
    const long = expandAlias(word.lower);
    return long.length > 0 ? long : word.lower.split('-');
  });
  return spelled.flatMap((word, position) => {
    if (!rankNouns.has(word)) return [];
    const before = spelled[position - 1] ?? '';
    return [rankWords.has(before) ? `${before} ${word}` : word];
  });
}

function wordsNear(words: Word[], quantity: Quantity): Set<string> {
  const near = new Set(quantity.subjects);
  const reach = /^(?:to|a)$/.test(words[quantity.index - 1]?.lower ?? '') ? 6 : 3;
  for (const word of words.slice(Math.max(0, quantity.index - reach), quantity.index + 8)) {
    if (word.sentence === words[quantity.index]?.sentence) near.add(stem(word.lower));
    for (const part of word.lower.split('-')) near.add(stem(part));
  }
  return near;
}
