import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openTestDatabase } from '@/db/testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import {
  createCalendarToken,
  getCalendarToken,
  renewCalendarToken,
  revokeCalendarToken,
  scopeOfCalendar,
} from './calendar';

let database: Database;
let scope: Scope;
let foreign: Scope;
beforeAll(async () => {
  database = await openTestDatabase();
  [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
});
afterAll(() => database.close());

const whose = async (token: string) => (await scopeOfCalendar(database.db, token))?.workspaceId ?? null;

it('an address leads to one workspace until it is renewed or revoked', async () => {
  expect(await getCalendarToken(scope)).toBeNull();
  const { token } = await createCalendarToken(scope);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(await createCalendarToken(scope)).toEqual({ token });
  expect(await whose(token)).toBe(scope.workspaceId);
  expect(await getCalendarToken(foreign)).toBeNull();

  const { token: renewed } = await renewCalendarToken(scope);
  expect([await whose(token), await whose(renewed)]).toEqual([null, scope.workspaceId]);

  const theirs = await createCalendarToken(foreign);
  await revokeCalendarToken(scope);
  expect([await whose(renewed), await whose(theirs.token)]).toEqual([null, foreign.workspaceId]);
  expect(await getCalendarToken(scope)).toBeNull();
});

it.each(['', 'x', "' or true --", 'a'.repeat(43), '%'.repeat(43)])(
  'nobody is let in by %j',
  async (token) => {
    await createCalendarToken(scope);
    expect(await whose(token)).toBeNull();
  },
);
