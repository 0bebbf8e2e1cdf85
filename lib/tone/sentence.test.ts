import { describe, expect, it } from 'vitest';
import { startingPresets } from '@/db/seed';
import { describeTone, toneWord } from '@/lib/tone/sentence';

describe('describeTone', () => {
  it('says what a setting means', () => {
    expect(describeTone({ formality: 42, warmth: 64, directness: 71 })).toBe(
      'Relaxed, friendly and plain: contractions are fine, one line is about them only, and the question is asked outright.',
    );
    expect(describeTone({ formality: 100, warmth: 0, directness: 44 })).toBe(
      'Formal, matter-of-fact and gentle: full forms and titles, facts only, and the question is softened.',
    );
  });

  it('tells the presets apart', () => {
    expect(new Set(startingPresets.map(describeTone)).size).toBe(startingPresets.length);
  });
});

describe('toneWord', () => {
  it.each([
    [0, 'hinting'],
    [19, 'hinting'],
    [20, 'gentle'],
    [45, 'balanced'],
    [70, 'plain'],
    [87, 'plain'],
    [88, 'blunt'],
    [100, 'blunt'],
  ])('calls directness %i %s', (value, word) => {
    expect(toneWord('directness', value)).toBe(word);
  });
});
