import { describe, expect, it } from 'vitest';
import { measureTone } from '@/lib/tone/meter';
import { type ToneDimension, toneDimensions } from '@/lib/tone/schema';
import { messagesOf } from '@/scripts/tone/pairs';

/** Every message that the meter was fitted or judged on: 240 texts of many topics, lengths and tones. */
const texts = toneDimensions.flatMap((dimension) =>
  messagesOf(dimension, ['fit', 'dev', 'held-out']).map(({ text }) => text),
);

/** Adds a sentence to the end of what is said, before the name or the sign-off. */
const add = (text: string, sentence: string) => {
  const letter = /^([\s\S]*)(\n\n[^\n]*(?:\n[^\n]*)?)$/.exec(text);
  return letter ? `${letter[1]} ${sentence}${letter[2]}` : `${text} ${sentence}`;
};
const swap = (text: string, from: RegExp, to: string) => text.replace(from, to);

type Edit = {
  what: string;
  dimension: ToneDimension;
  way: 'up' | 'down';
  edit: (text: string) => string;
  /** How many of the texts the edit fits at the least. */
  fits: number;
};

const edits: Edit[] = [
  {
    what: 'a contraction',
    dimension: 'formality',
    way: 'down',
    edit: (text) => swap(swap(text, /\b(you|we|they) are\b/i, "$1're"), /\b(it|that) is\b/i, "$1's"),
    fits: 15,
  },
  {
    what: 'a contraction written out',
    dimension: 'formality',
    way: 'up',
    edit: (text) => swap(swap(text, /\b(I|we|you)'ve\b/, '$1 have'), /\b(do|does|is)n't\b/, '$1 not'),
    fits: 15,
  },
  {
    what: 'slang',
    dimension: 'formality',
    way: 'down',
    edit: (text) => add(text, 'Lol, no biggie.'),
    fits: 240,
  },
  {
    what: 'a looser greeting',
    dimension: 'formality',
    way: 'down',
    edit: (text) => swap(text, /^(?:Hi|Hello|Dear)\b/, 'Hey'),
    fits: 120,
  },
  {
    what: 'an exclamation mark',
    dimension: 'formality',
    way: 'down',
    edit: (text) => swap(text, /\./, '!'),
    fits: 230,
  },
  {
    what: 'a formal phrase',
    dimension: 'formality',
    way: 'up',
    edit: (text) => swap(text, /\babout\b/, 'regarding'),
    fits: 20,
  },
  {
    what: 'a hedge',
    dimension: 'directness',
    way: 'down',
    edit: (text) => swap(text, /\b(is|are|was|could|would) /, '$1 perhaps '),
    fits: 120,
  },
  {
    what: 'a softener',
    dimension: 'directness',
    way: 'down',
    edit: (text) => swap(text, /\?/, ', if it suits you, and only if you like?'),
    fits: 200,
  },
  {
    what: 'a demand with a day',
    dimension: 'directness',
    way: 'up',
    edit: (text) => add(text, 'Tell me by Friday, yes or no.'),
    fits: 240,
  },
  {
    what: 'thanks',
    dimension: 'warmth',
    way: 'up',
    edit: (text) => add(text, 'Thank you for your time.'),
    fits: 240,
  },
  {
    what: 'credit',
    dimension: 'warmth',
    way: 'up',
    edit: (text) => add(text, 'I admire how well you did that, and I enjoyed reading it.'),
    fits: 240,
  },
  {
    what: 'pressure',
    dimension: 'warmth',
    way: 'down',
    edit: (text) => add(text, 'You must decide now, or you will lose money on this mistake.'),
    fits: 240,
  },
];

/** A text at the end of the scale has no room for more: what is added thins out what is there. */
function hasRoom(text: string, dimension: ToneDimension, way: Edit['way']): boolean {
  const read = measureTone(text).tone[dimension];
  return way === 'up' ? read < 80 : read > 20;
}

describe('on every message', () => {
  it.each(edits)('$what moves $dimension $way', ({ dimension, way, edit, fits }) => {
    const changed = texts.filter((text) => edit(text) !== text);
    expect(changed.length).toBeGreaterThanOrEqual(fits);
    const astray = changed
      .filter((text) => hasRoom(text, dimension, way))
      .filter((text) => {
        const moved = measureTone(edit(text)).tone[dimension] - measureTone(text).tone[dimension];
        return way === 'up' ? moved <= 0 : moved >= 0;
      });
    expect(astray).toEqual([]);
  });
});

const firstNames =
  'Grace Will Hope May Mark Joy Faith Bill Rose Dean Frank Ng Maximiliane Łukasz Zoë Anna-Luisa'.split(' ');
const otherNames = [
  'Acme',
  'Delight Systems',
  'Brannock Foods',
  'Great Kind Homes',
  'Friday Club',
  'Üniversal',
  'Urgent Care Group',
];

describe('names and numbers', () => {
  const greeted = texts.filter((text) => greetedName(text));

  it.each(firstNames)('does not hear that the reader is called %s', (name) => {
    expect(greeted.length).toBeGreaterThan(200);
    expectUnmoved(greeted, (text) => text.replaceAll(new RegExp(`\\b${greetedName(text)}\\b`, 'g'), name));
  });

  it.each(otherNames)('does not hear that the place or company is called %s', (name) => {
    const named = texts.filter((text) => innerName.test(text));
    expect(named.length).toBeGreaterThan(30);
    expectUnmoved(named, (text) => text.replace(innerName, `$1${name}`));
  });

  it.each(['7', '58', '640', '12,000'])('does not count with %s', (number) => {
    const counted = texts.filter((text) => plainNumber.test(text));
    expect(counted.length).toBeGreaterThan(20);
    expectUnmoved(counted, (text) => text.replace(plainNumber, `$1${number}`));
  });

  it.each([...firstNames, 'Slotwright', 'Northwind', 'Calder Dairy'])(
    'does not hear a subject called %s',
    (name) => {
      expectUnmoved(
        [
          'Hello Ruth, this is about your docks. {n} has four sites and runs them well. Which one is the hardest to plan?',
        ],
        (text) => text.replace('{n}', name),
        (text) => text.replace('{n}', 'Ruth'),
      );
    },
  );
});

/** "Marc" in "Hi Marc, …" and in "Marc, …". */
function greetedName(text: string): string | undefined {
  return /^(?:(?:Hi|Hello|Hey|Dear|Good morning|hey|yo) )?(\p{Lu}\p{L}+)\b[,!]/u.exec(text)?.[1];
}

/** A name inside a sentence, which no month, day or title is. */
const innerName =
  /((?<!\bDear|\bHello|\bHi|\bHey)(?<=\p{Ll},?) )(?!I\b|(?:May|March|April|June|Mon|Tues|Wednes|Thurs|Fri|Sun|Mr|Ms|Dr)(?:day)?\b)\p{Lu}\p{L}+/u;
/** A number of things: no time, date or price. */
const plainNumber = /((?<=\p{L}) )\d{1,3}(?= (?!min|euros|May|June|am|pm)\p{Ll}{4,})/u;

function expectUnmoved(
  some: string[],
  change: (text: string) => string,
  base: (text: string) => string = (text) => text,
) {
  const moved = some.flatMap((text) => {
    const [before, after] = [measureTone(base(text)).tone, measureTone(change(text)).tone];
    return toneDimensions
      .filter((dimension) => Math.abs(after[dimension] - before[dimension]) >= 2)
      .map((dimension) => `${dimension} ${before[dimension]} → ${after[dimension]}: ${change(text)}`);
  });
  expect(moved).toEqual([]);
}
