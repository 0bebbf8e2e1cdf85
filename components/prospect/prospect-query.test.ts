import { expect, it } from 'vitest';
import { addressOf, shownIn } from './prospect-query';

const read = (query: string) => shownIn(new URLSearchParams(query));

it('an address and what it shows say the same', () => {
  const query = 'q=Ruth+A&status=due&tag=dock+doors';
  expect(addressOf(read(query))).toBe(`/prospects?${query}`);
});

it('what is no filter, or more than the list takes, is not asked for', () => {
  const shown = read(`status=never&q=${'x'.repeat(201)}&tag=${'y'.repeat(41)}`);
  expect([shown.status, shown.q.length, shown.tag.length]).toEqual(['', 200, 40]);
});

it('what no database can hold is not asked for', () => {
  expect(read('q=%00&tag=a%00b')).toEqual({ q: '', status: '', tag: 'ab' });
  expect(addressOf({ q: '\0', status: '', tag: 'a\0b' })).toBe('/prospects?tag=ab');
});
