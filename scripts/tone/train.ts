import { toneAnchors } from '@/lib/tone/anchors';
import type { ToneDimension } from '@/lib/tone/schema';
import { type Fitted, fitWeights, linear, type Material, type Moments, momentsOf } from './fit';
import { auc, spearman } from './measures';
import { messagesOf, type Part, pairsOf } from './pairs';
import type { Request } from './politeness';
import { namesOf, signsOf, vectorOf } from './vectors';

export type Weights = Record<ToneDimension, { bias: number; weights: Record<string, number> }>;

/** The parts that weights are fitted on; the held-out topics are in neither. */
const fitted: readonly Part[] = ['fit', 'dev'];

/** The weights of the meter, rounded as they are stored. `politeness` are the moments of warmth's features. */
export function train(politeness: Moments): Weights {
  const of = (dimension: ToneDimension) => stored(dimension, trainOne(dimension, politeness));
  return { formality: of('formality'), warmth: of('warmth'), directness: of('directness') };
}

export function politenessMoments(requests: Request[]): Moments {
  return momentsOf(requests.map(({ text, score }) => ({ x: vectorOf('warmth', text), y: score })));
}

export type CrossValidated = { auc: number; spearman: number; requests: number; quartile: number };

/** Five folds: each is read with weights that were fitted on the pairs and on the other four. */
export function crossValidate(requests: Request[]): CrossValidated {
  const rows = requests.map(({ text, score }) => ({ x: vectorOf('warmth', text), y: score, read: 0 }));
  for (let fold = 0; fold < 5; fold += 1) {
    const weights = trainOne('warmth', momentsOf(rows.filter((_, at) => at % 5 !== fold)));
    for (const [at, row] of rows.entries()) if (at % 5 === fold) row.read = linear(weights, row.x);
  }
  const sorted = [...rows].sort((a, b) => a.y - b.y);
  const quartile = Math.floor(rows.length / 4);
  const read = (some: typeof rows) => some.map((row) => row.read);
  return {
    auc: auc(read(sorted.slice(0, quartile)), read(sorted.slice(-quartile))),
    spearman: spearman(
      read(rows),
      rows.map(({ y }) => y),
    ),
    requests: rows.length,
    quartile,
  };
}

function trainOne(dimension: ToneDimension, politeness: Moments): Fitted {
  const anchors = toneAnchors.filter((anchor) => anchor.dimension === dimension);
  const material: Material = {
    signs: signsOf(dimension),
    pairs: pairsOf(dimension, fitted).map(({ less, more }) => ({
      less: vectorOf(dimension, less.text),
      more: vectorOf(dimension, more.text),
    })),
    samples: [...messagesOf(dimension, fitted), ...anchors, ...anchors].map(({ text, level }) => ({
      x: vectorOf(dimension, text),
      level,
    })),
  };
  return fitWeights(dimension === 'warmth' ? { ...material, moments: politeness } : material);
}

const round = (value: number) => Number(value.toFixed(3));

const stored = (dimension: ToneDimension, { bias, weights }: Fitted) => ({
  bias: round(bias),
  weights: Object.fromEntries(namesOf(dimension).map((name, at) => [name, round(weights[at] ?? 0)])),
});
