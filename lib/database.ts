import 'server-only';
import { type Database, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { env } from './env';

/** Shared by all bundles of the process: an embedded folder is opened exactly once. */
const shared = globalThis as typeof globalThis & { overtoneDatabase?: Promise<Database> };

/** The database of this process. A failed opening is not remembered: the next caller tries again. */
export function database(): Promise<Database> {
  shared.overtoneDatabase ??= open().catch((error) => {
    shared.overtoneDatabase = undefined;
    throw error;
  });
  return shared.overtoneDatabase;
}

/** The embedded database migrates itself; the others are migrated by `npm run db:migrate`. */
async function open(): Promise<Database> {
  const { DATABASE_URL, DATA_DIR } = env();
  const opened = await openDatabase({ url: DATABASE_URL, dataDir: DATA_DIR });
  if (opened.kind === 'pglite') await migrate(opened);
  return opened;
}

export async function closeDatabase(): Promise<void> {
  const open = shared.overtoneDatabase;
  shared.overtoneDatabase = undefined;
  if (open) await (await open).close();
}
