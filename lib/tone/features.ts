import { type FoundKind, factsOf, type SentenceFacts } from '@/lib/tone/facts';
import { friendlyFrame, greeting, signOff } from '@/lib/tone/letter';
import { type Feature, rate } from '@/lib/tone/rate';
import type { ToneDimension } from '@/lib/tone/schema';
import { sentenceRanges } from '@/lib/tone/text';

/**
 * What each dimension is read from, named as the reader sees it, with the way in which more of it must move the score: a
 * fit may find a weight of nought, never one of the other sign.
 */
export const featureSigns = {
  formality: {
    contractions: -1,
    'full forms': 1,
    'slang and short forms': -1,
    'everyday words': -1,
    'exclamations and emoji': -1,
    'loose sentences': -1,
    greeting: 1,
    'sign-off': 1,
    'formal words': 1,
    'word length': 1,
    'noun style': 1,
    'sentence length': 1,
  },
  warmth: {
    thanks: 1,
    'credit given': 1,
    'friendly words': 1,
    'care and freedom to say no': 1,
    'polite asking': 1,
    'interest and help': 1,
    'greeting and leave-taking': 1,
    'exclamations and emoji': 1,
    'pressure and trouble': -1,
    challenges: -1,
    refusals: -1,
    commands: -1,
  },
  directness: {
    hedges: -1,
    'would and could': -1,
    softeners: -1,
    'lead-in': -1,
    ask: 1,
    'place of the ask': 1,
    commitment: 1,
    'firm words': 1,
    commands: 1,
    'sentence length': -1,
  },
} as const satisfies Record<ToneDimension, Record<string, 1 | -1>>;

export type Features = { words: number; of: Record<ToneDimension, Record<string, Feature>> };

/** Everything that the meter looks at, read once for the three dimensions. */
export function readFeatures(text: string): Features {
  const sentences = sentenceRanges(text).map(([start, end]) => factsOf(text.slice(start, end)));
  const words = sum(sentences, (facts) => facts.words);
  const found = gathered(sentences);
  const rated = (kind: FoundKind) => rate(found.get(kind) ?? none, words);
  const length = sentenceLength(sentences);
  const excited = rated('exclamation');
  const commands = rated('command');
  return {
    words,
    of: {
      formality: {
        contractions: rated('contraction'),
        'full forms': rated('fullForm'),
        'slang and short forms': rated('slang'),
        'everyday words': rated('casual'),
        'exclamations and emoji': excited,
        'loose sentences': looseSentences(sentences),
        greeting: greeting(text),
        'sign-off': signOff(text),
        'formal words': rated('formal'),
        'word length': wordLength(sentences),
        'noun style': nounStyle(sentences),
        'sentence length': length,
      },
      warmth: {
        thanks: rated('gratitude'),
        'credit given': rated('praise'),
        'friendly words': rated('positive'),
        'care and freedom to say no': rated('care'),
        'polite asking': rated('asking'),
        'interest and help': rated('interest'),
        'greeting and leave-taking': friendlyFrame(text),
        'exclamations and emoji': excited,
        'pressure and trouble': rated('pressure'),
        challenges: rated('challenge'),
        refusals: rated('refusal'),
        commands,
      },
      directness: {
        hedges: rated('hedge'),
        'would and could': rated('modal'),
        softeners: rated('softener'),
        'lead-in': rated('leadIn'),
        ...mainAsk(sentences, words),
        commitment: rated('commitment'),
        'firm words': rated('assertive'),
        commands,
        'sentence length': length,
      },
    },
  };
}

const none: string[] = [];

/** What the sentences hold of each kind, in one walk: most kinds are in none of them. */
function gathered(sentences: SentenceFacts[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const { found } of sentences)
    for (const [kind, words] of Object.entries(found)) {
      const known = all.get(kind);
      if (known) known.push(...words);
      else all.set(kind, [...words]);
    }
  return all;
}

const sum = (sentences: SentenceFacts[], of: (facts: SentenceFacts) => number) =>
  sentences.reduce((total, facts) => total + of(facts), 0);

/**
 * The most outright ask: its `askValue`, −1 without one, and its place from 0.65 (it opens the text) to −0.35 (it would
 * stand after the end).
 */
function mainAsk(sentences: SentenceFacts[], words: number) {
  let best = { value: words === 0 ? 0 : -1, place: 0, words: none };
  let before = 0;
  for (const { ask, words: own } of sentences) {
    if (ask && ask.value > best.value) {
      best = { value: ask.value, place: 0.65 - before / Math.max(words, 1), words: [ask.opening] };
    }
    before += own;
  }
  return {
    ask: { value: best.value, words: best.words },
    'place of the ask': { value: best.place, words: best.words },
  };
}

/** The share of the sentences that are loose, 0 to almost 1. */
function looseSentences(sentences: SentenceFacts[]): Feature {
  const loose = sentences.flatMap((facts) => facts.found.loose ?? none);
  return {
    value: loose.length / (sum(sentences, ({ closed }) => (closed ? 1 : 0)) + 1),
    words: loose.slice(0, 3),
  };
}

/** Mean length of words against the usual, −1 to 1. */
function wordLength(sentences: SentenceFacts[]): Feature {
  const count = sum(sentences, ({ plain }) => plain.words);
  if (count < 4) return { value: 0, words: none };
  const mean = sum(sentences, ({ plain }) => plain.letters) / count;
  const long = mean > MEAN_LETTERS ? sentences.flatMap(({ plain }) => plain.long).slice(0, 4) : none;
  return { value: Math.tanh((mean - MEAN_LETTERS) / 1.5), words: long };
}

/** Letters in a word of a plain business message, without the words of one and two letters. */
const MEAN_LETTERS = 4.9;

/** Nominal against verbal words, −1 to 1; too few words say nothing. */
function nounStyle(sentences: SentenceFacts[]): Feature {
  const nominal = sum(sentences, ({ style }) => style.nominal);
  const all = nominal + sum(sentences, ({ style }) => style.verbal);
  return { value: all < 6 ? 0 : Math.tanh(3 * (nominal / all - 0.52)), words: none };
}

/** Words in a sentence against 12, −1 to 1; greetings and names on lines of their own do not count. */
function sentenceLength(sentences: SentenceFacts[]): Feature {
  const closed = sentences.filter((facts) => facts.closed);
  if (closed.length === 0) return { value: 0, words: none };
  return { value: Math.tanh((sum(closed, (facts) => facts.words) / closed.length - 12) / 10), words: none };
}
