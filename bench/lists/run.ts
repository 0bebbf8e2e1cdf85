import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Database, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { testScope } from '@/lib/testing';
import { startPostgres } from '@/scripts/throw-away-postgres.mjs';
import { type Figure, print } from '../report';
import { listCases } from './cases';
import { fill } from './data';
import { measure } from './measure';

/**
 * `npm run bench:lists`: both databases, each with the size it is meant for; `-- postgres` or `-- pglite` only one of
 * them, `-- postgres 5000` with so many people.
 */
const [only, people] = process.argv.slice(2);
const figures: Figure[] = [];
if (only !== 'pglite') figures.push(...(await onPostgres(Number(people ?? 100_000))));
if (only !== 'postgres') figures.push(...(await onPglite(Number(people ?? 20_000))));
process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;

async function onPostgres(prospects: number) {
  const server = await startPostgres('These figures');
  try {
    const database = await openDatabase({ url: server.url, dataDir: '' });
    return await bench(database, 'Postgres', prospects).finally(database.close);
  } finally {
    await server.stop();
  }
}

async function onPglite(prospects: number) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overtone-lists-'));
  try {
    const database = await openDatabase({ dataDir });
    return await bench(database, 'PGlite', prospects).finally(database.close);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function bench(database: Database, name: string, prospects: number): Promise<Figure[]> {
  await migrate(database);
  const scope = await testScope(database, 'bench');
  const start = performance.now();
  await fill(database, scope, { prospects });
  const size = prospects.toLocaleString('en-US');
  console.log(`${name}: ${size} people filled in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  const measured: Figure[] = [];
  for (const one of await listCases(scope)) measured.push(await measure(one));
  print(`${name}, ${size} people (load of the machine ${loadavg()[0]?.toFixed(1)})`, measured);
  return measured;
}
