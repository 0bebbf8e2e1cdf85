import { describe, expect, it } from 'vitest';
import { changedShare, wordChanges } from './changes';

describe('wordChanges', () => {
  it('gives both texts back whole', () => {
    const [before, after] = ['You run four sites,\nRuth.', 'Ruth, you run five big sites.'];
    const parts = wordChanges(before, after);
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect(without('added')).toBe(before);
    expect(without('removed')).toBe(after);
  });
});

describe('changedShare', () => {
  it.each([
    ['one two three four', 'one two three four', 0],
    ['one two three four', 'one two three five', 0.25],
    ['one two three four', 'one two three four five', 0.25],
    ['one two three four', 'one two', 0.5],
    ['one two', 'three four five six seven', 1],
    ['one, two.', 'one two', 0],
    ['', '', 0],
    ['', 'one', 1],
    ['one', '', 1],
    ['שלום עולם', 'שלום לך', 0.5],
  ])('%j → %j: %d', (before, after, share) => {
    expect(changedShare(before, after)).toBeCloseTo(share);
  });
});
