import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  bin,
  canInstallDebianPackages,
  fail,
  forwardSignals,
  installDebianPackage,
  quietEnv,
  run,
  runNode,
} from './console.mjs';
import { startNeonRelay } from './neon-relay.mjs';
import { closingLine, readTally } from './tally.mjs';

const asRoot = process.getuid?.() === 0;
let interrupted = false;
forwardSignals(() => {
  interrupted = true;
});

await testOnPostgres();

/** Makes a cluster of its own, runs the suite on it and takes the cluster away again, whatever happened. */
async function testOnPostgres() {
  const binaries = await ensurePostgres();
  const folder = mkdtempSync(path.join(tmpdir(), 'overtone-postgres-'));
  const cluster = path.join(folder, 'data');
  const port = await freePort();
  let code = 1;
  try {
    if (asRoot) await must('chown', ['postgres', folder]);
    await asOwner(`${binaries}/initdb`, [
      '-D',
      cluster,
      '-A',
      'trust',
      '-U',
      'postgres',
      '-E',
      'UTF8',
      '--no-sync',
    ]);
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
    await asOwner(`${binaries}/pg_ctl`, [
      '-D',
      cluster,
      '-w',
      '-l',
      `${folder}/log`,
      '-o',
      settings,
      'start',
    ]);
    if (!interrupted) code = await runSuite(port, path.join(folder, 'report.json'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  } finally {
    if (existsSync(`${cluster}/postmaster.pid`)) {
      await asOwner(`${binaries}/pg_ctl`, ['-D', cluster, '-m', 'immediate', 'stop']).catch(console.error);
    }
    rmSync(folder, { recursive: true, force: true });
  }
  process.exit(interrupted ? 130 : code);
}

/** @param {number} port @param {string} report */
async function runSuite(port, report) {
  const relay = await startNeonRelay(port);
  const env = {
    ...quietEnv(),
    TEST_DATABASE_URL: `postgres://postgres@127.0.0.1:${port}/postgres`,
    TEST_NEON_PROXY: relay.address,
  };
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runNode([bin.vitest, 'run', ...reporters], { env });
  await relay.close();
  console.log(`\n${closingLine(readTally(report, code))}`);
  return code;
}

/** @returns {Promise<string>} the folder with `initdb` and `pg_ctl` */
async function ensurePostgres() {
  const known = findPostgres();
  if (known) return known;
  if (canInstallDebianPackages()) {
    console.log("No Postgres found; fetching Debian's.");
    await installDebianPackage('postgresql');
  }
  const fetched = findPostgres();
  if (fetched) return fetched;
  return fail(
    'These tests need the Postgres server (initdb, pg_ctl). Install it, or put its folder into PATH.',
  );
}

function findPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...versions.map((v) => `${debian}/${v}/bin`),
  ];
  return folders.find((folder) => existsSync(`${folder}/initdb`) && existsSync(`${folder}/pg_ctl`));
}

/** Postgres refuses to run as root: there, Debian's own user of that name owns the cluster. */
async function asOwner(/** @type {string} */ command, /** @type {string[]} */ args) {
  await (asRoot ? must('runuser', ['-u', 'postgres', '--', command, ...args]) : must(command, args));
}

async function must(/** @type {string} */ command, /** @type {string[]} */ args) {
  const code = await run(command, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: tmpdir() });
  if (code !== 0) throw new Error(`${path.basename(command)} ended with code ${code}.`);
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : 0));
    });
  });
}
