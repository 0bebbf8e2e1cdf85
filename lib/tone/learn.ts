import { AppError } from '@/lib/errors';
import { readFeatures } from './features';
import { measureTone } from './meter';
import { type Tone, type ToneDimension, toneDimensions } from './schema';
import { styleNotes } from './style-notes';

/** One of the messages that a tone was learned from. */
export type Sample = { words: number; tone: Tone };

export type LearnedTone = {
  /** The mean of the messages, the longer ones counting more; whole numbers. */
  tone: Tone;
  /** How far the messages lie apart on each dial. */
  spread: Record<ToneDimension, { from: number; to: number }>;
  /** In the order in which they were given. */
  samples: Sample[];
  /** What the dials cannot say, one phrase each: "signs off with “Best”". */
  notes: string[];
  /** The notes as the instructions of a preset. */
  instructions: string;
};

const FEWEST = 2;
const SHORTEST_WORDS = 12;

/**
 * The tone of somebody's own messages, by the meter that judges all others, and their habits in words.
 * @throws {AppError} `invalid` for fewer than two messages, or one of under twelve words.
 */
export function learnTone(messages: readonly string[]): LearnedTone {
  const read = readSamples(messages);
  const total = read.reduce((sum, { words }) => sum + words, 0);
  const mean = (dimension: ToneDimension) =>
    Math.round(read.reduce((sum, { words, tone }) => sum + words * tone[dimension], 0) / total);
  const range = (dimension: ToneDimension) => {
    const values = read.map(({ tone }) => Math.round(tone[dimension]));
    return { from: Math.min(...values), to: Math.max(...values) };
  };
  const notes = styleNotes(read.map(({ text }) => text));
  return {
    tone: toneOf(mean),
    spread: { formality: range('formality'), warmth: range('warmth'), directness: range('directness') },
    samples: read.map(({ words, tone }) => ({
      words,
      tone: toneOf((dimension) => Math.round(tone[dimension])),
    })),
    notes,
    instructions: notes.map(sentenceOf).join(' '),
  };
}

function readSamples(messages: readonly string[]): (Sample & { text: string })[] {
  const fields: Record<string, string> = {};
  const read = messages.flatMap((message, at) => {
    const text = message.replace(/\r\n?/g, '\n').trim();
    if (text === '') return [];
    const { words } = readFeatures(text);
    if (words < SHORTEST_WORDS)
      fields[`messages.${at}`] =
        `This message has ${words} ${words === 1 ? 'word' : 'words'}; a tone shows from ${SHORTEST_WORDS} on.`;
    return [{ text, words, tone: measureTone(text).tone }];
  });
  const given = new Set(messages.map((message) => message.trim()).filter(Boolean));
  if (given.size < FEWEST) {
    const empty = Math.max(
      0,
      messages.findIndex((message) => message.trim() === ''),
    );
    fields[`messages.${empty}`] = 'Paste at least two different messages of yours.';
  }
  const [sentence] = Object.values(fields);
  if (sentence) throw new AppError('invalid', sentence, { fields });
  return read;
}

function toneOf(value: (dimension: ToneDimension) => number): Tone {
  const [formality, warmth, directness] = toneDimensions;
  return { formality: value(formality), warmth: value(warmth), directness: value(directness) };
}

const sentenceOf = (note: string) => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;
