import { type FeatureName, type Features, readFeatures } from '@/lib/tone/features';
import {
  type ToneContribution,
  type ToneDimension,
  type ToneReading,
  toneDimensions,
} from '@/lib/tone/schema';

/**
 * Reads the tone of a text by its features alone: 100 × sigmoid(bias + Σ weight × feature). The same text always gives
 * the same numbers, unrounded; a plain business message reads near 50.
 */
export function measureTone(text: string): ToneReading {
  const features = readFeatures(text);
  const readings = toneDimensions.map((dimension) => measure(dimension, features));
  const [formality, warmth, directness] = readings.map((reading) => reading.score);
  return {
    tone: { formality: formality ?? 50, warmth: warmth ?? 50, directness: directness ?? 50 },
    contributions: readings.flatMap((reading) => reading.contributions),
    reliable: features.words >= RELIABLE_WORDS,
  };
}

const RELIABLE_WORDS = 12;

type Weights = { bias: number; features: readonly (readonly [FeatureName, number])[] };

/** Set by hand against the anchors in anchors.ts. */
const weights: Record<ToneDimension, Weights> = {
  formality: {
    bias: 0.2,
    features: [
      ['contractions', -1.15],
      ['slang', -1.5],
      ['casual', -0.95],
      ['exclamations and emoji', -0.8],
      ['lower-case starts', -0.8],
      ['greeting', 0.5],
      ['sign-off', 0.4],
      ['formal', 1.5],
      ['full forms', 0.5],
      ['word length', 0.6],
      ['sentence length', 0.4],
    ],
  },
  warmth: {
    bias: -0.7,
    features: [
      ['gratitude', 1.4],
      ['praise', 1.4],
      ['positive', 0.7],
      ['care', 1.3],
      ['courtesy', 0.7],
      ['greeting by name', 0.4],
      ['warm sign-off', 0.4],
      ['exclamations and emoji', 0.6],
      ['you and we', 0.8],
      ['pressure', -1.6],
      ['commands', -1.0],
    ],
  },
  directness: {
    bias: 0.1,
    features: [
      ['hedge', -1.8],
      ['modal', -0.6],
      ['softener', -1.1],
      ['leadIn', -1.1],
      ['ask', 0.8],
      ['place of the ask', 1.5],
      ['commitment', 0.9],
      ['assertive', 1.2],
      ['sentence length', -0.5],
    ],
  },
};

/** How a feature is called where the reader sees it. */
const labels: Partial<Record<FeatureName, string>> = {
  formal: 'formal words',
  casual: 'everyday words',
  gratitude: 'thanks',
  praise: 'credit given',
  positive: 'friendly words',
  care: 'care and freedom to say no',
  pressure: 'pressure and trouble',
  hedge: 'hedges',
  modal: 'would and could',
  softener: 'softeners',
  leadIn: 'lead-in',
  assertive: 'firm words',
};

function measure(dimension: ToneDimension, features: Features) {
  const { bias, features: weighted } = weights[dimension];
  const terms = weighted.map(([name, weight]) => {
    const { value, words } = features.of[name];
    return { name, amount: weight * value, words };
  });
  const sum = terms.reduce((total, term) => total + term.amount, features.words === 0 ? 0 : bias);
  const score = sigmoid(sum);
  const contributions: ToneContribution[] = terms
    .filter((term) => Math.abs(term.amount) > 0.01)
    .map((term) => ({
      dimension,
      feature: labels[term.name] ?? term.name,
      points: score - sigmoid(sum - term.amount),
      words: [...new Set(term.words)].slice(0, 6),
    }))
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { score, contributions };
}

function sigmoid(sum: number): number {
  return 100 / (1 + Math.exp(-sum));
}
