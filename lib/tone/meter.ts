import { type Features, featureSigns, readFeatures } from '@/lib/tone/features';
import type { Tone, ToneContribution, ToneDimension, ToneReading } from '@/lib/tone/schema';
import fitted from '@/lib/tone/weights.json';

/**
 * Reads the tone of a text by its features alone: 100 × sigmoid(bias + Σ weight × feature). The same text always gives
 * the same numbers, unrounded; a plain business message reads near 50. README.md says how the weights were fitted.
 */
export function measureTone(text: string): ToneReading {
  const features = readFeatures(text);
  const formality = measure('formality', features);
  const warmth = measure('warmth', features);
  const directness = measure('directness', features);
  return {
    tone: { formality: formality.score, warmth: warmth.score, directness: directness.score },
    contributions: [formality, warmth, directness].flatMap((reading) => reading.contributions),
    reliable: features.words >= RELIABLE_WORDS,
  };
}

/** The scores alone, for whoever weighs many texts against each other. */
export function scoreTone(text: string): Tone {
  const features = readFeatures(text);
  const score = (dimension: ToneDimension) => {
    const { bias, weights: weighted } = weights[dimension];
    let sum = features.words === 0 ? 0 : bias;
    for (const [feature, { value }] of Object.entries(features.of[dimension]))
      sum += (weighted[feature] ?? 0) * value;
    return sigmoid(sum);
  };
  return { formality: score('formality'), warmth: score('warmth'), directness: score('directness') };
}

const RELIABLE_WORDS = 12;
/** In log odds: what moves a score in the middle by less than a quarter of a point is not told. */
const TOLD = 0.01;

const weights: Record<ToneDimension, { bias: number; weights: Record<string, number> }> = fitted;

function measure(dimension: ToneDimension, { words, of }: Features) {
  const { bias, weights: weighted } = weights[dimension];
  const terms = Object.keys(featureSigns[dimension]).map((feature) => {
    const found = of[dimension][feature];
    return { feature, amount: (weighted[feature] ?? 0) * (found?.value ?? 0), words: found?.words ?? [] };
  });
  const sum = terms.reduce((total, term) => total + term.amount, words === 0 ? 0 : bias);
  const score = sigmoid(sum);
  const contributions = terms
    .filter(({ amount }) => Math.abs(amount) > TOLD)
    .map(
      ({ feature, amount, words }): ToneContribution => ({
        dimension,
        feature,
        points: score - sigmoid(sum - amount),
        words: [...new Set(words)].slice(0, 6),
      }),
    )
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { score, contributions };
}

function sigmoid(sum: number): number {
  return 100 / (1 + Math.exp(-sum));
}
