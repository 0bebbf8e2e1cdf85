import { commands, mainAsk } from '@/lib/tone/ask';
import { type LexiconKind, lexicon } from '@/lib/tone/lexicon';
import { findPhrases } from '@/lib/tone/phrases';
import { type Feature, rate } from '@/lib/tone/rate';
import { type ReadText, readText, weekdayNames } from '@/lib/tone/text';

export type FeatureName =
  | Exclude<LexiconKind, 'fullForm'>
  | 'contractions'
  | 'full forms'
  | 'greeting'
  | 'greeting by name'
  | 'sign-off'
  | 'warm sign-off'
  | 'exclamations and emoji'
  | 'word length'
  | 'sentence length'
  | 'lower-case starts'
  | 'you and we'
  | 'commands'
  | 'ask'
  | 'place of the ask'
  | 'commitment';

export type Features = { words: number; of: Record<FeatureName, Feature> };

/** Everything that the meter looks at, read once for the three dimensions. */
export function readFeatures(text: string): Features {
  const read = readText(text);
  const phrases = findPhrases(lexicon, read);
  const rated = (kind: LexiconKind) =>
    rate(
      phrases.filter((phrase) => phrase.kind === kind).map((phrase) => phrase.text),
      read.words.length,
    );
  const ask = mainAsk(read);
  return {
    words: read.words.length,
    of: {
      formal: rated('formal'),
      casual: rated('casual'),
      slang: rated('slang'),
      gratitude: rated('gratitude'),
      praise: rated('praise'),
      positive: rated('positive'),
      care: rated('care'),
      courtesy: rated('courtesy'),
      pressure: rated('pressure'),
      hedge: rated('hedge'),
      modal: rated('modal'),
      softener: rated('softener'),
      leadIn: rated('leadIn'),
      assertive: rated('assertive'),
      'full forms': rated('fullForm'),
      contractions: contractions(read),
      greeting: greeting(text),
      'greeting by name': greetingByName(text),
      'sign-off': signOff(text, formalSignOffs),
      'warm sign-off': signOff(text, warmSignOffs),
      'exclamations and emoji': exclamations(text, read.words.length),
      'word length': wordLength(read),
      'sentence length': sentenceLength(read),
      'lower-case starts': lowerCaseStarts(read),
      'you and we': youShare(read),
      commands: commands(read),
      ask: ask.form,
      'place of the ask': ask.place,
      commitment: commitment(read),
    },
  };
}

function contractions({ words }: ReadText): Feature {
  const found = words.filter((word) => contraction.test(word.lower));
  return rate(
    found.map((word) => word.text),
    words.length,
  );
}

const contraction =
  /^(?:\w+n't|i'm|\w+'(?:re|ve|ll|d)|(?:it|that|what|there|here|he|she|who|how|where|let)'s)$/;

/** −1 for "Hey" to 1 for "Dear Dr …"; 0 without a greeting. */
function greeting(text: string): Feature {
  const match =
    /^\s*(hey|hiya|yo|hi|hello|good (?:morning|afternoon|evening|day)|dear)\b(\s+(?:mr|mrs|ms|mx|dr|prof(?:essor)?|sir|madam)\b)?/i.exec(
      text,
    );
  if (!match?.[1]) return { value: 0, words: [] };
  const word = match[1].toLowerCase();
  const value = word === 'dear' ? (match[2] ? 1 : 0.7) : (greetingValues[word] ?? 0.5);
  return { value, words: [match[0].trim()] };
}

const greetingValues: Record<string, number> = { hey: -1, hiya: -1, yo: -1, hi: -0.25, hello: 0.2 };

/** 1 when the text opens with a greeting and a name, 0.6 for a name alone or a greeting alone, else 0. */
function greetingByName(text: string): Feature {
  const greeted =
    /^\s*(?:hey|hiya|hi|hello|good \w+|dear|thanks?(?: you)?[^.!?\n,]{0,30}?)[ ,]+\p{Lu}\p{L}*/iu.exec(text);
  if (greeted && /\s\p{Lu}\p{L}*$/u.test(greeted[0])) return { value: 1, words: [greeted[0].trim()] };
  const alone =
    /^\s*(?:\p{Lu}[\p{L}-]*,|(?:hey|hi|hello|good (?:morning|afternoon|evening|day)|dear)\b)/iu.exec(text);
  return alone && /^\s*\p{Lu}/u.test(alone[0])
    ? { value: 0.6, words: [alone[0].trim().replace(/,$/, '')] }
    : { value: 0, words: [] };
}

const formalSignOffs: [RegExp, number][] = [
  [/(?:yours (?:sincerely|faithfully|truly)|sincerely|respectfully)/i, 1],
  [/(?:kind|best|with kind|with best|warm) regards|regards/i, 0.6],
  [/best wishes|with thanks/i, 0.3],
  [/cheers|ciao|ta|later|talk soon|speak soon/i, -0.8],
  [/thanks|best|all the best|take care/i, -0.1],
];

const warmSignOffs: [RegExp, number][] = [
  [/warmly|warm regards|with warm \w+|with (?:many )?thanks|gratefully/i, 1],
  [/all the best|best wishes|take care|many thanks|warm wishes/i, 0.8],
  [/kind regards|thanks|cheers|best regards/i, 0.5],
];

/** A sign-off is a line of its own among the last three, at most four words. */
function signOff(text: string, classes: [RegExp, number][]): Feature {
  const lines = text
    .trimEnd()
    .slice(-200)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < 2) return { value: 0, words: [] };
  for (const line of lines.slice(-3)) {
    const phrase = line.replace(/[,.!]$/, '');
    if (phrase.split(/\s+/).length > 4) continue;
    const hit = classes.find(([pattern]) => new RegExp(`^(?:${pattern.source})(?:,.*)?$`, 'i').test(phrase));
    if (hit) return { value: hit[1], words: [phrase] };
  }
  return { value: 0, words: [] };
}

function exclamations(text: string, words: number): Feature {
  return rate(text.match(/!+|\p{Extended_Pictographic}|[:;]-?[)D](?=\s|$)/gu) ?? [], words);
}

/** Mean length of the lower-case words of three letters and more against the usual, −1 to 1; names and numbers do not count. */
function wordLength({ words }: ReadText): Feature {
  const counted = words.filter((word) => word.kind === 'lower' && word.text.length > 2);
  if (counted.length < 4) return { value: 0, words: [] };
  const mean = counted.reduce((sum, word) => sum + word.text.length, 0) / counted.length;
  const long = counted.filter((word) => word.text.length > 8).map((word) => word.text);
  return {
    value: Math.tanh((mean - MEAN_LETTERS) / 1.5),
    words: mean > MEAN_LETTERS ? long.slice(0, 4) : [],
  };
}

/** Letters in a word of a plain business message, without the words of one and two letters. */
const MEAN_LETTERS = 4.9;

/** Words in a sentence against 12, −1 to 1. */
function sentenceLength({ sentences }: ReadText): Feature {
  const counted = sentences.filter((sentence) => sentence.closed);
  if (counted.length === 0) return { value: 0, words: [] };
  const mean = counted.reduce((sum, sentence) => sum + sentence.words.length, 0) / counted.length;
  return { value: Math.tanh((mean - 12) / 10), words: [] };
}

function lowerCaseStarts({ sentences }: ReadText): Feature {
  const low = sentences.filter((sentence) => sentence.words[0]?.kind === 'lower');
  return {
    value: sentences.length === 0 ? 0 : low.length / sentences.length,
    words: low.slice(0, 3).map((sentence) => sentence.words[0]?.text ?? ''),
  };
}

/** You and your against I, we and ours: −1 all ours, 1 all theirs, 0 for as much of each. */
function youShare({ words }: ReadText): Feature {
  const theirs = words.filter((word) => /^(?:you|your|yours|yourself)(?:'|$)/.test(word.lower)).length;
  const ours = words.filter((word) => /^(?:i|me|my|mine|we|us|our|ours)(?:'|$)/.test(word.lower)).length;
  return { value: (theirs - ours) / (theirs + ours + 2), words: [] };
}

function commitment({ text, words }: ReadText): Feature {
  const days = words.filter((word) => weekdayNames.has(word.lower)).map((word) => word.text);
  const times = text.match(
    /\b(?:\d+|ten|fifteen|twenty|thirty)[ -]min(?:ute)?s?\b|\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?:today|tomorrow|this week|next week|this month)\b/gi,
  );
  return rate([...days, ...(times ?? [])], words.length);
}
