import type { Material } from './material';
import type { Rendered } from './phrases/rendered';
import { contract } from './piece';

/** How far a rendering lies from the formality that was set, in squared points of tone. */
const OFF_KEY = 50;

export type Rendering = { text: string; cost: number };

/**
 * The renderings of a bank's entry that suit the formality, without the mark at the end, the best suited first. `fill`
 * goes into the `{x}` of the phrase and is never contracted.
 */
export function renderings(
  { level: { formality } }: Material,
  bank: readonly Rendered[],
  at: number,
  fill: Record<string, string> = {},
): Rendering[] {
  const entry = bank[at % bank.length];
  if (!entry) return [];
  const [casual, even, formal] = entry;
  const short = [contract(casual), contract(even)];
  const suited = [short, short, [even, contract(even)], [even], [formal]][formality] ?? [even];
  const possible = [[], [even], [formal], [formal, contract(even)], [even]][formality] ?? [];
  const texts = [
    ...suited.map((text) => ({ text, cost: 0 })),
    ...possible.map((text) => ({ text, cost: OFF_KEY })),
  ];
  const filled = texts.map(({ text, cost }) => ({
    text: text.replace(/\{(\w)\}/g, (_, key: string) => fill[key] ?? ''),
    cost,
  }));
  return filled.filter(({ text }, index) => filled.findIndex((other) => other.text === text) === index);
}
