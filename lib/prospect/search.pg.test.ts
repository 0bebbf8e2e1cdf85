import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { openPostgresTestDatabase } from '@/db/postgres-testing';
import type { Scope } from '@/lib/scope';
import { testScope } from '@/lib/testing';
import { person } from './fixture';
import { listProspects } from './list';

/** Collation, case and trigrams are the server's own. */
describe.each(['postgres', 'neon'] as const)('the search on %s', (kind) => {
  let database: Database;
  let scope: Scope;
  beforeAll(async () => {
    database = await openPostgresTestDatabase(kind);
    scope = await testScope(database, `search-${kind}`);
    for (const [firstName, lastName] of [
      ['Ruth', 'Adeyemi-Cole'],
      ['SØREN', 'ŁUKASIEWICZ'],
      ['Zoë', 'Nuñez'],
      ['Hermann', 'Smith'],
    ])
      await person(scope, { firstName, lastName });
  });
  afterAll(() => database.close());

  it.each([
    ['soren lukas', 'SØREN ŁUKASIEWICZ'],
    ['ZOÉ', 'Zoë Nuñez'],
    ['zo', 'Zoë Nuñez'],
    ['adeyami', 'Ruth Adeyemi-Cole'],
    ['shmith', 'Hermann Smith'],
  ])('%s finds %s', async (search, name) => {
    expect((await listProspects(scope, { search })).prospects[0]?.name).toBe(name);
  });

  it('leaves the threshold of the connection as it was', async () => {
    await listProspects(scope, { search: 'adeyami' });
    const { prospects } = await listProspects(scope, { search: 'zzzzqqq' });
    expect(prospects).toEqual([]);
  });
});
