import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { type Database, openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { testScope } from '@/lib/testing';
import { startPostgres } from '@/scripts/throw-away-postgres.mjs';
import { measure, watch } from '../lists/measure';
import { type Figure, print } from '../report';
import { auditCases, searchCases } from './cases';
import { fill } from './data';

/** Searches are looked at in fewer calls: some read through hundreds of thousands of rows. */
const SEARCHES = 20;

/**
 * `npm run bench:audit`: both databases, each with the size it is meant for; `-- postgres` or `-- pglite` only one of
 * them, `-- postgres 100000` with so many calls. Most of the time goes into the index of the words.
 */
const [only, calls] = process.argv.slice(2);
const figures: Figure[] = [];
if (only !== 'pglite') figures.push(...(await onPostgres(Number(calls ?? 1_000_000))));
if (only !== 'postgres') figures.push(...(await onPglite(Number(calls ?? 100_000))));
process.exitCode = figures.some(({ ok }) => ok === false) ? 1 : 0;

async function onPostgres(rows: number) {
  const server = await startPostgres('These figures');
  try {
    const database = await openDatabase({ url: server.url, dataDir: '' });
    return await bench(database, 'Postgres', rows).finally(database.close);
  } finally {
    await server.stop();
  }
}

async function onPglite(rows: number) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'overtone-audit-'));
  try {
    const database = await openDatabase({ dataDir });
    return await bench(database, 'PGlite', rows).finally(database.close);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function bench(database: Database, name: string, rows: number): Promise<Figure[]> {
  await migrate(database);
  const scope = await testScope(database, 'bench');
  const size = rows.toLocaleString('en-US');
  const title = () => `${name}, ${size} calls (load of the machine ${loadavg()[0]?.toFixed(1)})`;
  const { indexWords } = await timed(`${name}: ${size} calls filled`, () => fill(database, scope, rows));
  const measured: Figure[] = [];
  for (const one of await auditCases(scope)) measured.push(await measure(one));
  print(title(), measured);
  await timed(`${name}: words indexed`, indexWords);
  const searched: Figure[] = [];
  for (const one of searchCases(scope)) searched.push(await watch(one, SEARCHES));
  print(`Searches, ${title()}`, searched);
  return measured;
}

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const done = await work();
  console.log(`${what} in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  return done;
}
