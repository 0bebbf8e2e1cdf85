import { type Features, featureSigns, readFeatures } from '@/lib/tone/features';
import type { ToneDimension } from '@/lib/tone/schema';

export const signsOf = (dimension: ToneDimension): number[] => Object.values(featureSigns[dimension]);
export const namesOf = (dimension: ToneDimension): string[] => Object.keys(featureSigns[dimension]);

const known = new Map<string, Features>();

/** The features of a text along a dimension, in the order of `featureSigns`. */
export function vectorOf(dimension: ToneDimension, text: string): number[] {
  let features = known.get(text);
  if (!features) {
    features = readFeatures(text);
    known.set(text, features);
  }
  const { [dimension]: of } = features.of;
  return namesOf(dimension).map((name) => of[name]?.value ?? 0);
}
