import path from 'node:path';
import { migrate as migrateNeon } from 'drizzle-orm/neon-serverless/migrator';
import { migrate as migratePg } from 'drizzle-orm/node-postgres/migrator';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import type { Database } from './client';

/** Brings the database to the newest migration in `drizzle/`; safe to run again. */
export async function migrate(database: Database, migrationsFolder = path.resolve('drizzle')): Promise<void> {
  const run = { pglite: migratePglite, postgres: migratePg, neon: migrateNeon }[database.kind];
  // Each migrator declares its own driver's type; all three read nothing but the common dialect and session.
  await run(database.db as never, { migrationsFolder });
}
