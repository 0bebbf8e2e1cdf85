import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Pool as NeonPool, neonConfig } from '@neondatabase/serverless';
import type { ExtractTablesWithRelations } from 'drizzle-orm';
import { drizzle as drizzleNeon } from 'drizzle-orm/neon-serverless';
import { drizzle as drizzlePg } from 'drizzle-orm/node-postgres';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import { drizzle as drizzlePglite } from 'drizzle-orm/pglite';
import pg from 'pg';
import { WebSocket } from 'ws';
import { type FolderLock, lockFolder } from './lock';
import * as schema from './schema';

/** The one type of database that the rest of the product knows, whichever driver answers. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema, ExtractTablesWithRelations<typeof schema>>;

export type DatabaseKind = 'pglite' | 'postgres' | 'neon';

export type Database = {
  kind: DatabaseKind;
  db: Db;
  close: () => Promise<void>;
};

/** No URL: PGlite in `dataDir`. A Neon host: Neon's driver over WebSocket. Else node-postgres. */
export function databaseKind(url: string | undefined): DatabaseKind {
  if (!url) return 'pglite';
  return /(^|\.)neon\.(tech|build)$/i.test(new URL(url).hostname) ? 'neon' : 'postgres';
}

/**
 * Opens the database; the embedded folder is locked for this process first.
 * @throws {FolderInUseError} when another process holds the folder.
 */
export async function openDatabase(options: {
  url?: string;
  dataDir: string;
  kind?: DatabaseKind;
}): Promise<Database> {
  const kind = options.kind ?? databaseKind(options.url);
  if (kind === 'neon') return openNeon(options.url);
  if (kind === 'postgres') return openPostgres(options.url);
  return openEmbedded(options.dataDir);
}

async function openEmbedded(dataDir: string): Promise<Database> {
  const folder = path.resolve(dataDir, 'pg');
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = await lockFolder(folder);
  try {
    return await startEmbedded(folder, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startEmbedded(folder: string, lock: FolderLock): Promise<Database> {
  const [{ PGlite }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ]);
  const client = await PGlite.create(folder, {
    extensions: { pg_trgm },
    postgresqlconf: ['max_wal_size=64MB', 'min_wal_size=32MB'],
  });
  return {
    kind: 'pglite',
    db: drizzlePglite(client, { schema }),
    close: async () => {
      await client.close();
      lock.release();
    },
  };
}

/** A server that takes the connection and stays silent is given up after this time. */
const poolSettings = { max: 10, connectionTimeoutMillis: 5_000 };

function openPostgres(url: string | undefined): Database {
  const pool = new pg.Pool({ connectionString: url, ...poolSettings, keepAlive: true });
  pool.on('error', reportLostConnection);
  return { kind: 'postgres', db: drizzlePg(pool, { schema }), close: () => pool.end() };
}

function openNeon(url: string | undefined): Database {
  neonConfig.webSocketConstructor = WebSocket;
  const pool = new NeonPool({ connectionString: url, ...poolSettings });
  pool.on('error', reportLostConnection);
  // Neon's query result type is declared narrower than the common one; the driver is the same pg protocol.
  return { kind: 'neon', db: drizzleNeon(pool, { schema }) as unknown as Db, close: () => pool.end() };
}

/** Without a listener, a socket that drops while idle would end the process. */
function reportLostConnection(error: Error) {
  console.error(`A database connection was lost: ${error.message}`);
}
