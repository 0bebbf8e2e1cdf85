import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import type { Database } from './client';
import { migrate } from './migrate';
import * as schema from './schema';

/** A real database in memory with the real migrations; close it in `afterAll`. */
export async function openTestDatabase(): Promise<Database> {
  const client = await PGlite.create({ extensions: { pg_trgm } });
  const database: Database = { kind: 'pglite', db: drizzle(client, { schema }), close: () => client.close() };
  await migrate(database);
  return database;
}
