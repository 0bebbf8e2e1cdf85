import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase, someoneWaits } from '@/db/postgres-testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { transact } from '@/lib/transact';
import { person } from './fixture';
import { addInteraction } from './interactions';
import { getProspect } from './queries';

describe.each(['postgres', 'neon'] as const)('the last contact on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `contacts-${kind}`);
  });
  afterAll(() => database.close());

  const at = (day: number) => new Date(Date.UTC(2026, 9, day, 9));
  const reply = (where: Scope, prospectId: string, day: number) =>
    addInteraction(where, { prospectId, type: 'reply', happenedAt: at(day) });

  it('counts what was stored while it waited', async () => {
    const prospectId = await person(scope, { firstName: 'Ruth' });
    let earlier: Promise<string> = Promise.resolve('');
    await transact(scope, async (inner) => {
      await reply(inner, prospectId, 9);
      earlier = reply(scope, prospectId, 3);
      await someoneWaits(database);
    });
    await earlier;
    expect(await getProspect(scope, prospectId)).toMatchObject({
      last_contacted_at: at(9).toISOString(),
      last_replied_at: at(9).toISOString(),
    });
  });

  it('is the latest of many that come at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const prospectId = await person(scope, { firstName: 'Ruth' });
      await Promise.all([6, 5, 4, 3, 2, 1].map((day) => reply(scope, prospectId, day)));
      expect((await getProspect(scope, prospectId))?.last_replied_at).toBe(at(6).toISOString());
    }
  });
});
