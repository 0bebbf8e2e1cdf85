import { readFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { drizzle } from 'drizzle-orm/pglite';
import { inject } from 'vitest';
import type { Database } from './client';
import * as schema from './schema';

/** A real database in memory with the real migrations behind it; close it in `afterAll`. */
export async function openTestDatabase(): Promise<Database> {
  const loadDataDir = new Blob([new Uint8Array(await readFile(inject('emptyDatabase')))]);
  const client = await PGlite.create({ extensions: { pg_trgm }, loadDataDir });
  return { kind: 'pglite', db: drizzle(client, { schema }), close: () => client.close() };
}
