/** A message as its features, in the order of `signs`, with the level it should read at, 0–100. */
export type Sample = { x: number[]; level: number };

/** Co-variances of features with each other and with a score on another scale: all that a linear fit needs of the data. */
export type Moments = { count: number; xx: number[][]; xy: number[] };

export type Material = {
  /** The sign that each weight must have. */
  signs: readonly number[];
  pairs: { less: number[]; more: number[] }[];
  samples: Sample[];
  moments?: Moments;
};

export type Fitted = { bias: number; weights: number[] };

/** How much each part of the loss counts; chosen on the development topics. */
const SHARE = { pairs: 1, samples: 3, moments: 6, prior: 0.06 };
/** Every feature is taken to count this much until the data say otherwise. */
const PRIOR = 0.8;
/** How many standard deviations of the other score one unit of log odds is. */
const SLOPE = 0.8;
const STEPS = 6000;

/**
 * Weights of a sigmoid that puts the pairs in order, the samples at their level and, where moments are given, follows the
 * other score. The loss is convex and the steps are fixed: the same data give the same weights.
 */
export function fitWeights({ signs, pairs, samples, moments }: Material): Fitted {
  const weights = signs.map(() => 0);
  const ahead = [...weights];
  let [bias, biasAhead] = [0, 0];
  const differences = pairs.map(({ less, more }) => more.map((value, at) => value - (less[at] ?? 0)));
  const rate = 1 / bound(signs.length, differences, samples, moments);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = gradient(ahead, biasAhead, signs, { differences, samples, moments });
    const momentum = (step - 1) / (step + 2);
    signs.forEach((sign, at) => {
      const before = weights[at] ?? 0;
      const moved = (ahead[at] ?? 0) - rate * (slope.weights[at] ?? 0);
      weights[at] = sign > 0 ? Math.max(0, moved) : Math.min(0, moved);
      ahead[at] = (weights[at] ?? 0) + momentum * ((weights[at] ?? 0) - before);
    });
    const before = bias;
    bias = biasAhead - rate * slope.bias;
    biasAhead = bias + momentum * (bias - before);
  }
  return { bias, weights };
}

export function linear({ bias, weights }: Fitted, x: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * (x[at] ?? 0), bias);
}

export function momentsOf(rows: { x: number[]; y: number }[]): Moments {
  const size = rows[0]?.x.length ?? 0;
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const means = Array.from({ length: size }, (_, at) => mean(rows.map(({ x }) => x[at] ?? 0)));
  const middle = mean(rows.map(({ y }) => y));
  const spread = Math.sqrt(mean(rows.map(({ y }) => (y - middle) ** 2)));
  const apart = rows.map(({ x, y }) => ({
    x: means.map((value, at) => (x[at] ?? 0) - value),
    y: (y - middle) / spread,
  }));
  return {
    count: rows.length,
    xx: means.map((_, a) => means.map((__, b) => mean(apart.map(({ x }) => (x[a] ?? 0) * (x[b] ?? 0))))),
    xy: means.map((_, a) => mean(apart.map(({ x, y }) => (x[a] ?? 0) * y))),
  };
}

type Prepared = { differences: number[][]; samples: Sample[]; moments: Moments | undefined };

function gradient(
  weights: number[],
  bias: number,
  signs: readonly number[],
  { differences, samples, moments }: Prepared,
) {
  const slope = weights.map((weight, at) => SHARE.prior * (weight - PRIOR * (signs[at] ?? 0)));
  let slopeOfBias = 0;
  for (const x of differences) {
    const miss = sigmoid(-linear({ bias: 0, weights }, x)) * (SHARE.pairs / differences.length);
    add(slope, x, -miss);
  }
  for (const { x, level } of samples) {
    const miss = (sigmoid(linear({ bias, weights }, x)) - level / 100) * (SHARE.samples / samples.length);
    add(slope, x, miss);
    slopeOfBias += miss;
  }
  if (moments) {
    slope.forEach((value, at) => {
      const follow = linear({ bias: 0, weights }, moments.xx[at] ?? []) * SLOPE - (moments.xy[at] ?? 0);
      slope[at] = value + SHARE.moments * SLOPE * follow;
    });
  }
  return { weights: slope, bias: slopeOfBias };
}

/** More than the loss can curve in any direction. */
function bound(size: number, differences: number[][], samples: Sample[], moments?: Moments): number {
  const square = (x: number[]) => x.reduce((sum, value) => sum + value * value, 0);
  const mean = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const trace = Array.from({ length: size }, (_, at) => moments?.xx[at]?.[at] ?? 0).reduce(
    (a, b) => a + b,
    0,
  );
  return (
    SHARE.prior +
    (SHARE.pairs * mean(differences.map(square))) / 4 +
    (SHARE.samples * mean(samples.map(({ x }) => square(x) + 1))) / 4 +
    SHARE.moments * SLOPE * SLOPE * trace
  );
}

function add(to: number[], x: readonly number[], times: number) {
  x.forEach((value, at) => {
    to[at] = (to[at] ?? 0) + times * value;
  });
}

const sigmoid = (value: number) => 1 / (1 + Math.exp(-value));
