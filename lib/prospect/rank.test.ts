import { expect, it } from 'vitest';
import { type Hit, rankHits } from './rank';
import { searchable } from './search-text';

const hit = (firstName: string, lastName: string, rest = '', similarity = 0): Hit => ({
  ...{ id: `${firstName} ${lastName}`, firstName, lastName, similarity },
  searchText: searchable(`${firstName} ${lastName} ${rest}`),
});
const order = (query: string, hits: Hit[]) => rankHits(query, hits).map(({ id }) => id);

it('puts whole names before beginnings, those before companies, and letters inside words last', () => {
  const hits = [
    hit('Nicole', 'Ferr'),
    hit('Ann', 'Berg', 'Cole & Sons'),
    hit('Bo', 'Coleman'),
    hit('Ruth', 'Adeyemi-Cole'),
  ];
  expect(order('cole', hits)).toEqual(['Ruth Adeyemi-Cole', 'Bo Coleman', 'Ann Berg', 'Nicole Ferr']);
});

it('counts every word of the query', () => {
  const hits = [hit('Ruth', 'Stone', 'Brannock'), hit('Ruth', 'Cole', 'Brannock'), hit('Cole', 'Ruther')];
  expect(order('ruth cole', hits)[0]).toBe('Ruth Cole');
  expect(order('Cole RUTH', hits)[0]).toBe('Ruth Cole');
});

it('forgives accents, and lets the nearer spelling win where letters differ', () => {
  expect(order('zoe', [hit('Moe', 'Zo'), hit('Zoë', 'Li')])[0]).toBe('Zoë Li');
  expect(order('rurh', [hit('Rush', 'A', '', 0.4), hit('Ruth', 'B', '', 0.5)])[0]).toBe('Ruth B');
});

it('is by name among equals, and keeps everybody', () => {
  expect(order('ann', [hit('Ann', 'B'), hit('Ann', 'A')])).toEqual(['Ann A', 'Ann B']);
  expect(order('', [hit('B', 'B'), hit('A', 'A')])).toEqual(['A A', 'B B']);
});
