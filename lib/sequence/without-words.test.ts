import { expect, it } from 'vitest';
import { withoutWords } from './without-words';

const text = 'Hi Ruth,\n\nYou run four sites. You grew revenue by 417 percent. Which comes first?\n\nMarta';

it.each([
  ['You grew revenue by 417 percent', 'Hi Ruth,\n\nYou run four sites. Which comes first?\n\nMarta'],
  ['four sites. You grew', 'Hi Ruth,\n\nWhich comes first?\n\nMarta'],
  ['not there', text],
  ['', text],
])('%j', (quote, left) => {
  expect(withoutWords(text, quote)).toBe(left);
});

it('leaves nothing of a text of one sentence', () => {
  expect(withoutWords('You grew revenue by 417 percent.', '417')).toBe('');
});
