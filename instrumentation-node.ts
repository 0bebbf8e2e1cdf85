import { sql } from 'drizzle-orm';
import type { Db } from '@/db/client';
import { endAbandonedCalls, longestCallMs } from '@/lib/ai/abandoned';
import { scrubOldCallsEverywhere } from '@/lib/ai/retention';
import { closeDatabase, database } from '@/lib/database';
import { env } from '@/lib/env';
import { releaseDeadLeases } from '@/lib/sequence/lease';

/** Opens the database before the first request; without it the server says why and ends. */
export async function start() {
  const endTracing = await traceIfAsked();
  try {
    const { kind, db } = await database();
    if (kind === 'pglite')
      await Promise.all([releaseDeadLeases(db), endAbandonedCalls(db, { olderThanMs: 0 })]);
    keepRetention(db);
    if (kind === 'pglite') planInRounds(db);
    endAbandonedInRounds(db);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  const end = () => void Promise.allSettled([closeDatabase(), endTracing()]).then(() => process.exit(0));
  process.once('SIGTERM', end);
  process.once('SIGINT', end);
}

/** The collector's libraries are read only where one is named. */
async function traceIfAsked(): Promise<() => Promise<void>> {
  if (!env().OTEL_EXPORTER_OTLP_ENDPOINT) return async () => {};
  const { startTracing } = await import('./instrumentation-tracing');
  return startTracing();
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** From now on and once a day, beside all else. A round that fails is said and tried again the next day. */
function keepRetention(db: Db) {
  const round = () =>
    void scrubOldCallsEverywhere(db).catch((error) =>
      console.error('Old AI calls could not be emptied:', error),
    );
  round();
  setInterval(round, DAY_MS).unref();
}

/**
 * Once whatever was under way at the start must have ended, then every hour: seldom enough to let a database sleep that
 * is paid for while it is awake. Limits do not wait for it, they leave such calls out by themselves.
 */
function endAbandonedInRounds(db: Db) {
  const round = () =>
    void endAbandonedCalls(db).catch((error) =>
      console.error('Abandoned AI calls could not be ended:', error),
    );
  setTimeout(round, longestCallMs()).unref();
  setInterval(round, HOUR_MS).unref();
}

/** The embedded database gathers no statistics by itself, and plans badly without: soon after the start and once a day. */
function planInRounds(db: Db) {
  const round = () =>
    void db.execute(sql`analyze`).catch((error) => console.error('Statistics could not be gathered:', error));
  setTimeout(round, MINUTE_MS).unref();
  setInterval(round, DAY_MS).unref();
}
