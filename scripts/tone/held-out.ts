import { measureTone } from '@/lib/tone/meter';
import type { ToneDimension } from '@/lib/tone/schema';
import { mean, spearman } from './measures';
import { messagesOf, pairsOf } from './pairs';

/** How the meter does on topics that no weight has seen. */
export type HeldOut = {
  pairs: number;
  /** Share of the pairs that it puts in their order. */
  accuracy: number;
  spearman: number;
  /** Mean distance between what it reads and the level a message was written for. */
  distance: number;
  /** Mean level against mean reading of the low, middle and high messages. */
  calibration: { level: number; read: number }[];
};

export function heldOut(dimension: ToneDimension): HeldOut {
  const read = (text: string) => measureTone(text).tone[dimension];
  const pairs = pairsOf(dimension, ['held-out']);
  const right = pairs.filter(({ less, more }) => read(more.text) > read(less.text)).length;
  const messages = messagesOf(dimension, ['held-out']).map(({ text, level }) => ({
    level,
    read: read(text),
  }));
  const thirds = [messages.filter(low), messages.filter(middle), messages.filter(high)];
  return {
    pairs: pairs.length,
    accuracy: right / pairs.length,
    spearman: spearman(
      messages.map((one) => one.read),
      messages.map((one) => one.level),
    ),
    distance: mean(messages.map((one) => Math.abs(one.read - one.level))),
    calibration: thirds.map((third) => ({
      level: mean(third.map((one) => one.level)),
      read: mean(third.map((one) => one.read)),
    })),
  };
}

type Read = { level: number };
const low = ({ level }: Read) => level < 35;
const middle = ({ level }: Read) => level >= 35 && level < 65;
const high = ({ level }: Read) => level >= 65;
