import { describe, expect, it } from 'vitest';
import type { PromptFigures } from '@/lib/sequence/prompt-figures';
import { rateOf } from '@/lib/sequence/rate';
import { byName, lookedAtWords, promptMeaning, useWords } from './prompt-words';

type Counts = { passed?: number; replied?: number; of?: number; builtIn?: boolean };

function figures(
  version: string,
  { passed = 0, replied = 0, of = 0, builtIn = false }: Counts = {},
): PromptFigures {
  return {
    ...{ version, hash: null, builtIn, firstDay: '2026-11-02', lastDay: '2026-11-26', models: ['m'] },
    ...{ calls: 1, failed: 0, spentUsd: 0, unknownCost: 0, p50: null },
    writing:
      of === 0
        ? null
        : {
            ...{ messages: of, more: false, passed: rateOf(passed, of), distance: 9, edited: rateOf(0, of) },
            ...{ changed: null, sent: of, replies: rateOf(replied, of) },
          },
  };
}

it('what writes messages stands first, each name with its versions', () => {
  const sorted = byName(
    ['research/1', 'rewrite/1', 'message/10', 'message/9', 'connection/1'].map((one) => figures(one)),
  );
  expect(sorted.map(({ name, versions }) => [name, versions.length])).toEqual([
    ['Messages', 2],
    ['Rewrites and variants', 1],
    ['Research', 1],
    ['Connection', 1],
  ]);
});

describe('the meaning', () => {
  it('claims a difference only where the likely ranges do not meet', () => {
    const better = figures('message/2', { passed: 190, replied: 20, of: 200 });
    const worse = figures('message/1', { passed: 100, replied: 22, of: 200 });
    expect(promptMeaning([better, worse])).toBe('message/2 passes all checks more often than message/1.');
    expect(promptMeaning([worse, better])).toBe('message/2 passes all checks more often than message/1.');
    expect(promptMeaning([figures('message/2', { passed: 10, of: 10 }), worse])).toMatch(
      /^No clear difference/,
    );
  });

  it('compares models with models, and says where there is nothing to compare', () => {
    const builtIn = figures('message/1', { passed: 200, of: 200, builtIn: true });
    expect(promptMeaning([figures('message/1', { of: 200 }), builtIn])).toMatch(/^One version so far/);
    expect(promptMeaning([builtIn])).toBe('No message was written with it by a model yet.');
    expect(promptMeaning([figures('repair/1')])).toBe('Nothing that it wrote is in a message now.');
    expect(promptMeaning([figures('research/1')])).toBe('It writes no messages itself.');
  });
});

it('how many were looked at, and when it was used', () => {
  expect(lookedAtWords({ messages: 1000, more: true })).toBe('Its newest 1,000 messages');
  expect(lookedAtWords({ messages: 1, more: false })).toBe('1 message');
  expect(useWords({ firstDay: '2026-11-02', lastDay: '2026-11-26' })).toBe(
    'Used from 2 Nov 2026 to 26 Nov 2026',
  );
  expect(useWords({ firstDay: '2026-11-02', lastDay: '2026-11-02' })).toBe('Used on 2 Nov 2026');
});
