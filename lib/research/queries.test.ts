import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '@/db/client';
import { prospectResearch, prospects } from '@/db/schema';
import { openTestDatabase } from '@/db/testing';
import { testScope } from '@/lib/testing';
import { listResearch } from './queries';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('lists what was found about a person, the newest first, and nothing to another workspace', async () => {
  const [scope, foreign] = [await testScope(database, 'ours'), await testScope(database, 'theirs')];
  const { workspaceId } = scope;
  const [ruth] = await database.db
    .insert(prospects)
    .values({ workspaceId, firstName: 'Ruth', profileSource: 'paste' })
    .returning();
  const prospectId = ruth?.id ?? '';
  await database.db.insert(prospectResearch).values(
    ['2026-11-01', '2026-11-20'].map((day) => ({
      ...{ workspaceId, prospectId, summary: `Found on ${day}.`, confidenceScore: 0.5 },
      createdAt: new Date(`${day}T09:00:00Z`),
    })),
  );
  expect((await listResearch(scope, prospectId)).map(({ summary }) => summary)).toEqual([
    'Found on 2026-11-20.',
    'Found on 2026-11-01.',
  ]);
  expect(await listResearch(foreign, prospectId)).toEqual([]);
});
