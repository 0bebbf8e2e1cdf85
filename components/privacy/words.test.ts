import { expect, it } from 'vitest';
import { erasedWords, erasureWords } from './words';

const none = { sequences: 0, messages: 0, interactions: 0, drafts: 0, calls: 0, keys: 0 };
const end =
  'This cannot be undone. Backups, the database’s own log and what a model’s server keeps of its calls are not reached.';

it('says what an erasure will do, with its figures', () => {
  expect(
    erasureWords('Ruth Adeyemi-Cole', {
      ...{ sequences: 2, messages: 5, interactions: 3, drafts: 0, calls: 11, keys: 2 },
    }),
  ).toBe(
    `Erases Ruth Adeyemi-Cole: 2 sequences, 5 messages, 3 interactions. Empties the text of 11 AI calls, keeps their cost. Leaves 2 hashes so that nobody imports them again by mistake. ${end}`,
  );
  expect(erasureWords('Ruth', { ...none, sequences: 1, messages: 1, drafts: 1, calls: 1, keys: 1 })).toBe(
    `Erases Ruth: 1 sequence, 1 message, 1 draft. Empties the text of 1 AI call, keeps its cost. Leaves a hash so that nobody imports them again by mistake. ${end}`,
  );
});

it('leaves out what there is none of, and says when nothing is remembered', () => {
  expect(erasureWords('Kim', none)).toBe(
    `Erases Kim: the profile. No address of theirs is known, so nothing keeps them from being imported again. ${end}`,
  );
});

it('says what was done', () => {
  expect(erasedWords('Kim', none)).toBe('Erased Kim and all that was kept about them.');
  expect(erasedWords('Kim', { ...none, calls: 2 })).toMatch(/them\. 2 AI calls keep their cost\.$/);
});
