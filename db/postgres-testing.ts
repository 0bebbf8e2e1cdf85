import { randomUUID } from 'node:crypto';
import { neonConfig } from '@neondatabase/serverless';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { expect, inject } from 'vitest';
import { type Database, openDatabase } from './client';
import { migrate } from './migrate';

declare module 'vitest' {
  interface ProvidedContext {
    /** The throw-away server that `npm run test:postgres` started. */
    databaseUrl: string;
    /** The WebSocket relay in front of it, as `neonConfig.wsProxy` names it. */
    neonProxy: string;
  }
}

/** An empty, migrated database of its own on the test server; `close` drops it again. */
export async function openPostgresTestDatabase(kind: 'postgres' | 'neon'): Promise<Database> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name}`);
  if (kind === 'neon') speakToRelay(inject('neonProxy'));
  const url = new URL(inject('databaseUrl'));
  url.pathname = name;
  const database = await openDatabase({ kind, url: url.href, dataDir: '' });
  await migrate(database);
  return {
    ...database,
    close: async () => {
      await database.close();
      await administer(`drop database ${name} with (force)`);
    },
  };
}

/** Until a connection to this database waits for a lock that another one holds. */
export async function someoneWaits({ db }: Database): Promise<void> {
  const waiting = async () => {
    const { rows } = (await db.execute(
      sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )) as unknown as { rows: unknown[] };
    return rows.length;
  };
  await expect.poll(waiting, { timeout: 20_000 }).toBeGreaterThan(0);
}

async function administer(statement: string) {
  const client = new pg.Client({ connectionString: inject('databaseUrl') });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** The relay speaks plain WebSocket and does not answer for the server, as Neon's proxy would. */
function speakToRelay(address: string) {
  neonConfig.wsProxy = () => address;
  neonConfig.useSecureWebSocket = false;
  neonConfig.pipelineTLS = false;
  neonConfig.pipelineConnect = false;
}
