import { expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor';

const id = 'f3a7c1de-0b52-4c8e-9d41-7a60b2e5c913';

test('a cursor comes back as it was, to the millisecond', () => {
  const cursor = { createdAt: new Date('2026-11-22T10:11:12.345Z'), id };
  expect(decodeCursor(encodeCursor(cursor))).toEqual(cursor);
  expect(encodeCursor(cursor)).toMatch(/^[\w-]+$/);
});

test.each([
  '',
  'nonsense',
  'e30',
  encodeCursor({ createdAt: new Date(0), id: 'not an id' }),
  encodeCursor({ createdAt: new Date(8.64e15), id }),
  `${encodeCursor({ createdAt: new Date(0), id })}=`,
  `${encodeCursor({ createdAt: new Date(0), id })} `,
  Buffer.from(JSON.stringify(['0', id])).toString('base64url'),
])('nonsense is refused: %j', (text) => {
  expect(() => decodeCursor(text)).toThrow(expect.objectContaining({ code: 'malformed', status: 400 }));
});
