import { describe, expect, it } from 'vitest';
import type { ToneContribution } from '@/lib/tone/schema';
import { movesOf } from './tone-reading';

const moved = (points: number, feature: string, ...words: string[]): ToneContribution => ({
  dimension: 'formality',
  feature,
  points,
  words,
});

describe('movesOf', () => {
  it('puts the strongest first, whichever way it pulls, with its sign and its words', () => {
    const found = [moved(3.4, 'full forms'), moved(-9.2, 'contractions', 'I’d', 'you’re')];
    expect(movesOf(found).moves).toEqual([
      { points: '−9', feature: 'contractions', words: 'I’d, you’re' },
      { points: '+3', feature: 'full forms', words: '' },
    ]);
  });
  it('only counts what is less than a point', () => {
    const found = [moved(0.3, 'word length'), moved(-0.4, 'slang'), moved(0.6, 'greeting')];
    expect(movesOf(found)).toEqual({ moves: [{ points: '+1', feature: 'greeting', words: '' }], small: 2 });
  });
});
