import type { Db } from '@/db/client';
import { scrubOldCallsEverywhere } from '@/lib/ai/retention';
import { closeDatabase, database } from '@/lib/database';
import { releaseDeadLeases } from '@/lib/sequence/lease';

/** Opens the database before the first request; without it the server says why and ends. */
export async function start() {
  try {
    const { kind, db } = await database();
    if (kind === 'pglite') await releaseDeadLeases(db);
    await keepRetention(db);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  process.once('SIGTERM', () => void closeDatabase().finally(() => process.exit(0)));
  process.once('SIGINT', () => void closeDatabase().finally(() => process.exit(0)));
}

const DAY_MS = 24 * 3_600_000;

/** Now and once a day. A round that fails is said and tried again the next day; it keeps nobody from working. */
async function keepRetention(db: Db) {
  const round = () =>
    scrubOldCallsEverywhere(db).catch((error) => console.error('Old AI calls could not be emptied:', error));
  await round();
  setInterval(round, DAY_MS).unref();
}
