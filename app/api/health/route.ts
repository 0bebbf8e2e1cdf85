import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { whoWrites } from '@/lib/ai/writers';
import { json, routes } from '@/lib/api';
import { database } from '@/lib/database';
import { AppError } from '@/lib/errors';
import { requireScope } from '@/lib/scope';
import { version } from '@/package.json';

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = routes({
  GET: async () => {
    const kind = await answeringDatabase();
    const { provider, model } = await whoWrites(await requireScope());
    return json({ ok: true, database: kind, provider, model, version });
  },
});

async function answeringDatabase() {
  try {
    const { kind, db } = await database();
    await Promise.race([db.execute(sql`select 1`), silence()]);
    return kind;
  } catch (cause) {
    throw new AppError('not_ready', 'The database does not answer at the moment. Try again shortly.', {
      cause,
    });
  }
}

/** A database that says nothing for this long does not answer. */
const SILENCE_MS = 3_000;

async function silence(): Promise<never> {
  await wait(SILENCE_MS, undefined, { ref: false });
  throw new Error('The database is silent.');
}
