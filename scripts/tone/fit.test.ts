import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fitWeights, linear, momentsOf } from './fit';
import { auc, spearman } from './measures';
import { readPoliteness } from './politeness';

describe('fitWeights', () => {
  const pairs = [
    { less: [0, 1], more: [1, 0] },
    { less: [0, 0], more: [1, 1] },
  ];
  const samples = [
    { x: [0, 1], level: 10 },
    { x: [1, 0], level: 90 },
    { x: [0, 0], level: 50 },
  ];

  it('puts pairs in order and samples near their level', () => {
    const fitted = fitWeights({ signs: [1, -1], pairs, samples });
    for (const { less, more } of pairs) expect(linear(fitted, more)).toBeGreaterThan(linear(fitted, less));
    const levels = samples.map(({ x }) => 100 / (1 + Math.exp(-linear(fitted, x))));
    expect(levels[0]).toBeLessThan(25);
    expect(levels[1]).toBeGreaterThan(75);
  });

  it('gives no weight against its sign, however the data lie', () => {
    const turned = fitWeights({ signs: [-1, 1], pairs, samples });
    expect(turned.weights[0]).toBeLessThanOrEqual(0);
    expect(turned.weights[1]).toBeGreaterThanOrEqual(0);
  });

  it('follows the other score where moments are given', () => {
    const rows = Array.from({ length: 40 }, (_, at) => ({ x: [at % 2, at % 5], y: at % 5 }));
    const without = fitWeights({ signs: [1, 1], pairs: [], samples });
    const followed = fitWeights({ signs: [1, 1], pairs: [], samples, moments: momentsOf(rows) });
    expect(followed.weights[1]).toBeGreaterThan((without.weights[1] ?? 0) + 0.1);
  });

  it('gives the same weights twice', () => {
    expect(fitWeights({ signs: [1, -1], pairs, samples })).toEqual(
      fitWeights({ signs: [1, -1], pairs, samples }),
    );
  });
});

describe('measures', () => {
  it('rank with ties', () => {
    expect(spearman([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(1);
    expect(spearman([1, 2, 3, 4], [4, 3, 2, 1])).toBeCloseTo(-1);
    expect(spearman([1, 1, 2], [1, 1, 2])).toBeCloseTo(1);
    expect(spearman([1, 1, 1], [1, 2, 3])).toBe(0);
  });

  it('count a tie as half', () => {
    expect(auc([1, 2], [3, 4])).toBe(1);
    expect(auc([3, 4], [1, 2])).toBe(0);
    expect(auc([1], [1])).toBe(0.5);
  });
});

describe('readPoliteness', () => {
  it('reads quotes, entities and requests with ten readers', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'overtone-politeness-'));
    const file = path.join(folder, 'requests.csv');
    const rows = [
      'Community,Id,Request,Score1,Score2,Normalized Score',
      'Wikipedia,1,"he said ""please"", twice. see &lt;url&gt; &#58 ok?",13,9,-1.25',
      'Wikipedia,2,why did you?,13,9,7,8,0.5',
    ];
    writeFileSync(file, `${rows.join('\r\n')}\r\n`);
    expect(readPoliteness(file)).toEqual([
      { text: 'he said "please", twice. see the page : ok?', score: -1.25 },
      { text: 'why did you?', score: 0.5 },
    ]);
    rmSync(folder, { recursive: true });
  });
});
