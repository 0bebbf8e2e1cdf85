import { closeDatabase, database } from '@/lib/database';
import { releaseDeadLeases } from '@/lib/sequence/lease';

/** Opens the database before the first request; without it the server says why and ends. */
export async function start() {
  try {
    const { kind, db } = await database();
    if (kind === 'pglite') await releaseDeadLeases(db);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  process.once('SIGTERM', () => void closeDatabase().finally(() => process.exit(0)));
  process.once('SIGINT', () => void closeDatabase().finally(() => process.exit(0)));
}
