import { diffLines, diffWordsWithSpace } from 'diff';

export type Change =
  | { kind: 'same' | 'added' | 'removed'; text: string }
  | { kind: 'gap'; characters: number };

/** What is the same on both sides is cut down to this much around each change. */
const AROUND = 160;
/** The browser stands still meanwhile. */
const PATIENCE_MS = 400;

/** What became of a text, word by word; line by line, and at last as a whole, where that takes too long. */
export function textChanges(before: string, after: string): Change[] {
  const given = { timeout: PATIENCE_MS };
  const found = diffWordsWithSpace(before, after, given) ?? diffLines(before, after, given);
  const parts = found?.map(
    ({ added, removed, value }): Change => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }),
  );
  return (
    parts ?? [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]
  );
}

/** One side of two that stand next to each other, long stretches without a change left out. */
export function sideOf(changes: Change[], side: 'before' | 'after'): Change[] {
  const hidden = side === 'before' ? 'added' : 'removed';
  return changes.flatMap((change, at) => {
    if (change.kind === hidden) return [];
    return change.kind === 'same' ? cut(change.text, at === 0, at === changes.length - 1) : [change];
  });
}

function cut(text: string, isFirst: boolean, isLast: boolean): Change[] {
  const head = isFirst ? '' : text.slice(0, AROUND);
  const tail = isLast ? '' : text.slice(-AROUND);
  const characters = text.length - head.length - tail.length;
  if (characters < AROUND) return [{ kind: 'same', text }];
  const shown = (part: string): Change[] => (part ? [{ kind: 'same', text: part }] : []);
  return [...shown(head), { kind: 'gap', characters }, ...shown(tail)];
}
