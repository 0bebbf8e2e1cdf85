import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from './client';
import { openTestDatabase } from './testing';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

it('finds by an index who names a row that is deleted, wherever the name is emptied then', async () => {
  const { rows } = (await database.db.execute(sql`
    select conname as name, exists (
      select from pg_index where indrelid = conrelid and indkey[0] = conkey[1]
    ) as indexed
    from pg_constraint where contype = 'f' and confdeltype = 'n'`)) as unknown as {
    rows: { name: string; indexed: boolean }[];
  };
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ indexed }) => !indexed).map(({ name }) => name)).toEqual([]);
});
