import { expect, it } from 'vitest';
import { people } from '../fixtures/people';
import { clausesOf } from './clause';
import { flavourOf } from './flavour';

const [someone] = people;
if (!someone) throw new Error('The fixture is empty');

it.each([
  ['Two of our four sites still book supplier slots by e-mail.', 'trouble'],
  ['Our ramp time is seven months and I want it to be four.', 'wish'],
  ['I started 13 years ago as a supervisor and stayed.', 'start'],
  ['I started Lantern Grocers in 2021 with one van.', 'deed'],
  ['We closed the books in eleven days.', 'deed'],
  ['I lead a team of five in Porto.', 'scope'],
  ['Today we deliver 2,300 baskets a day from two dark stores.', 'scope'],
  ['Our first fully bilingual induction week is done.', 'words'],
] as const)('%s tells of %s', (text, flavour) => {
  const span = {
    id: 'E1',
    section: 'about' as const,
    text,
    start: 0,
    end: text.length,
    source: 'paste' as const,
  };
  const [clause] = clausesOf(span, someone.fields);
  expect(clause && flavourOf(clause)).toBe(flavour);
});
