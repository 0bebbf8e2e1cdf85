import { expect, it } from 'vitest';
import { auditHref, callIn } from './address';

const id = '7f1f6f0a-52a8-4a33-9a53-6b2f4a4c9a11';
const other = 'aaaaaaaa-52a8-4a33-9a53-6b2f4a4c9a11';

it('an address holds the filter and what is opened', () => {
  expect(auditHref('')).toBe('/audit');
  expect(auditHref('period=7', { call: id, with: null })).toBe(`/audit?period=7&call=${id}`);
});

it.each([
  [` ${id.toUpperCase()} `, id],
  [`http://127.0.0.1:3000/audit?period=7&call=${id}&with=${other}`, id],
  [`http://127.0.0.1:3000/audit?sequence=${other}`, null],
  ['7f1f6f0a', null],
  [`${id}0`, null],
  ['', null],
])('a call is found in %j', (text, found) => {
  expect(callIn(text)).toBe(found);
});
