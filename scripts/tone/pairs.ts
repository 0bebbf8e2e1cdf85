import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { type ToneDimension, toneDimensions } from '@/lib/tone/schema';

/** One topic's messages along one dimension, from less to more, with the level that each was written for. */
const ladder = z.object({
  topic: z.string(),
  part: z.enum(['fit', 'dev', 'held-out']),
  channel: z.enum(['linkedin', 'email']),
  dimension: z.enum(toneDimensions),
  levels: z.array(z.number()),
  texts: z.array(z.string()),
});

export type Part = z.infer<typeof ladder>['part'];
export type Rated = { text: string; level: number };
export type Pair = { less: Rated; more: Rated; topic: string };

const ladders = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ladder.parse(JSON.parse(line)));

/** The messages of a dimension; a message belongs to one part only, with its topic. */
export function messagesOf(dimension: ToneDimension, parts: readonly Part[]): Rated[] {
  return chosen(dimension, parts).flatMap(ratedIn);
}

/** Every two messages of a topic whose order along the dimension is labelled. */
export function pairsOf(dimension: ToneDimension, parts: readonly Part[]): Pair[] {
  return chosen(dimension, parts).flatMap((one) => {
    const rated = ratedIn(one);
    return rated.flatMap((less, at) => rated.slice(at + 1).map((more) => ({ less, more, topic: one.topic })));
  });
}

const chosen = (dimension: ToneDimension, parts: readonly Part[]) =>
  ladders.filter((one) => one.dimension === dimension && parts.includes(one.part));

const ratedIn = ({ texts, levels }: z.infer<typeof ladder>) =>
  texts.map((text, at): Rated => ({ text, level: levels[at] ?? 50 }));
