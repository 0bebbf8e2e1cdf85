import { type Features, readFeatures } from './features';
import { formalSignOffs, friendlyFrame, greeting, signOff, warmSignOffs } from './letter';
import { readText, type Sentence } from './text';

type Sample = { text: string; features: Features; sentences: Sentence[] };
type Note = (samples: Sample[]) => string | null;

/** Habits that most of the texts share, as phrases that a writer can follow; a habit that half of them lack is none. */
export function styleNotes(texts: readonly string[]): string[] {
  const samples = texts.map((text) => ({
    text,
    features: readFeatures(text),
    sentences: readText(text).sentences.filter(({ closed }) => closed),
  }));
  return all.flatMap((note) => note(samples) ?? []);
}

const all: readonly Note[] = [
  greets,
  contracts,
  asks,
  sentenceLength,
  messageLength,
  thanks,
  excites,
  smiles,
  leavesOut,
  signsOff,
];

function greets(samples: Sample[]): string | null {
  const word = shared(samples, ({ text }) => greeting(text).words[0]?.split(' ')[0]);
  const named = most(samples, ({ text }) =>
    friendlyFrame(text).words.some((words) => /\s\p{Lu}/u.test(words)),
  );
  if (word) return `opens with “${capital(word)}”${named ? ' and the name' : ''}`;
  if (most(samples, ({ text }) => /^\p{Lu}[\p{L}'’-]*,\s/u.test(text))) return 'opens with the name alone';
  return every(samples, ({ text }) => greeting(text).words.length === 0) ? 'starts without a greeting' : null;
}

function contracts(samples: Sample[]): string | null {
  const count = (of: Sample, feature: string) => of.features.of.formality[feature]?.words.length ?? 0;
  if (most(samples, (one) => count(one, 'contractions') > 0)) return 'uses contractions';
  const full = samples.reduce((sum, one) => sum + count(one, 'full forms'), 0);
  return full > 0 && every(samples, (one) => count(one, 'contractions') === 0)
    ? 'uses no contractions'
    : null;
}

function asks(samples: Sample[]): string | null {
  const questions = ({ sentences }: Sample) => sentences.filter(({ question }) => question).length;
  if (every(samples, (one) => questions(one) === 0)) return 'asks no question';
  if (most(samples, (one) => questions(one) > 1)) return 'asks more than one question';
  if (!most(samples, (one) => questions(one) === 1)) return null;
  const last = most(samples, ({ sentences }) => sentences.at(-1)?.question === true);
  return last ? 'asks one question at the end' : 'asks one question';
}

function sentenceLength(samples: Sample[]): string | null {
  const sentences = samples.flatMap((one) => one.sentences);
  if (sentences.length === 0) return null;
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return `writes sentences of about ${Math.round(words / sentences.length)} words`;
}

function messageLength(samples: Sample[]): string {
  const words = samples.reduce((sum, { features }) => sum + features.words, 0);
  return `needs about ${Math.round(words / samples.length / 5) * 5} words for a message`;
}

function thanks(samples: Sample[]): string | null {
  return most(samples, ({ features }) => (features.of.warmth.thanks?.words.length ?? 0) > 0)
    ? 'says thanks'
    : null;
}

function excites(samples: Sample[]): string | null {
  if (most(samples, ({ text }) => text.includes('!'))) return 'uses exclamation marks';
  return every(samples, ({ text }) => !text.includes('!')) ? 'uses no exclamation marks' : null;
}

function smiles(samples: Sample[]): string | null {
  return most(samples, ({ text }) => /\p{Extended_Pictographic}/u.test(text)) ? 'uses emoji' : null;
}

function leavesOut(samples: Sample[]): string | null {
  const loose = samples.map(({ features }) => features.of.formality['loose sentences']?.words ?? []);
  const [example] = loose.flat();
  return example && most(loose, (words) => words.length > 0) ? `leaves words out, as in “${example}”` : null;
}

function signsOff(samples: Sample[]): string | null {
  const phrase = ({ text }: Sample) => signOff(text, [...formalSignOffs, ...warmSignOffs]).words[0];
  const same = shared(samples, phrase);
  if (same) return `signs off with “${same}”`;
  return every(samples, (one) => phrase(one) === undefined) ? 'signs off with no phrase' : null;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const every = <T>(samples: T[], holds: (sample: T) => boolean) => samples.every(holds);

/** More than half of them. */
const most = <T>(samples: T[], holds: (sample: T) => boolean) =>
  samples.filter(holds).length * 2 > samples.length;

/** What more than half of them have in common, whatever its case; as it was written first. */
function shared(samples: Sample[], of: (sample: Sample) => string | undefined): string | undefined {
  const found = samples.flatMap((sample) => of(sample) ?? []);
  return found.find((word) => most(samples, (one) => of(one)?.toLowerCase() === word.toLowerCase()));
}
