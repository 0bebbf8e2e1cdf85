import { expect, it } from 'vitest';
import { type Change, sideOf, textChanges } from './text-changes';

const text = (changes: Change[]) =>
  changes.map((change) => (change.kind === 'gap' ? '…' : change.text)).join('');

it('each side is its own text, with what became of it', () => {
  const changes = textChanges('Hi Ruth, nine sites.', 'Hi Ruth, four sites.');
  expect(text(sideOf(changes, 'before'))).toBe('Hi Ruth, nine sites.');
  expect(text(sideOf(changes, 'after'))).toBe('Hi Ruth, four sites.');
  expect(changes).toContainEqual({ kind: 'removed', text: 'nine' });
  expect(changes).toContainEqual({ kind: 'added', text: 'four' });
});

it('what is the same for long is left out, and said how long it is', () => {
  const same = 'word '.repeat(200);
  const changes = textChanges(`${same}one ${same}two ${same}`, `${same}1 ${same}2 ${same}`);
  const side = sideOf(changes, 'after');
  expect(side.map(({ kind }) => kind)).toEqual([
    ...['gap', 'same', 'added', 'same', 'gap', 'same', 'added', 'same', 'gap'],
  ]);
  expect(side[0]).toEqual({ kind: 'gap', characters: 840 });
  expect(text(sideOf(textChanges(same, same), 'before'))).toBe('…');
});

it('texts that have nothing in common and are very long are given up on, not hung on', () => {
  const words = (seed: number) =>
    Array.from({ length: 40_000 }, (_, i) => ((i * seed) % 9973).toString(36)).join(' ');
  const [before, after] = [words(31), words(77)];
  const changes = textChanges(before, after);
  expect(text(changes.filter(({ kind }) => kind !== 'added'))).toBe(before);
  expect(text(changes.filter(({ kind }) => kind !== 'removed'))).toBe(after);
});
