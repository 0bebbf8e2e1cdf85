import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toneDimensions } from '@/lib/tone/schema';
import committed from '@/lib/tone/weights.json';
import { heldOut } from './held-out';
import { pairsOf } from './pairs';
import { train } from './train';
import { namesOf, signsOf } from './vectors';

const moments = JSON.parse(readFileSync(new URL('politeness-moments.json', import.meta.url), 'utf8'));

describe('the weights of the meter', () => {
  it('are what the committed pairs, anchors and moments give', () => {
    const trained = train(moments);
    for (const dimension of toneDimensions) {
      const stored: Record<string, number> = committed[dimension].weights;
      expect(Object.keys(stored)).toEqual(namesOf(dimension));
      expect(trained[dimension].bias).toBeCloseTo(committed[dimension].bias, 2);
      for (const [name, weight] of Object.entries(trained[dimension].weights)) {
        expect(stored[name], `${dimension}, ${name}`).toBeCloseTo(weight, 2);
      }
    }
  });

  it.each(toneDimensions)('%s: none has the wrong sign and each counts', (dimension) => {
    const weights = Object.values(committed[dimension].weights);
    expect(weights.length).toBeGreaterThanOrEqual(8);
    expect(weights.length).toBeLessThanOrEqual(12);
    for (const [at, sign] of signsOf(dimension).entries())
      expect((weights[at] ?? 0) * sign).toBeGreaterThan(0.1);
  });
});

describe('on topics that no weight has seen', () => {
  it.each(toneDimensions)('%s: nine of ten pairs are in order', (dimension) => {
    expect(heldOut(dimension).accuracy).toBeGreaterThanOrEqual(0.9);
    expect(heldOut(dimension).spearman).toBeGreaterThanOrEqual(0.8);
  });

  it.each(toneDimensions)('%s: at least sixty pairs, no topic in two parts', (dimension) => {
    const topics = (part: 'fit' | 'dev' | 'held-out') =>
      new Set(
        pairsOf(dimension, [part]).map(({ topic, less }) => (/near misses/.test(topic) ? less.text : topic)),
      );
    expect(pairsOf(dimension, ['fit', 'dev', 'held-out']).length).toBeGreaterThanOrEqual(60);
    expect([...topics('fit')].filter((topic) => topics('held-out').has(topic))).toEqual([]);
    expect([...topics('dev')].filter((topic) => topics('held-out').has(topic))).toEqual([]);
  });
});
