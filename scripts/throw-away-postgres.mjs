import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canInstallDebianPackages, fail, installDebianPackage, run } from './console.mjs';

const asRoot = process.getuid?.() === 0;

/**
 * A Postgres server with an empty cluster of its own, on a free port of this machine only.
 * @param {string} purpose what the message says that needs it: "These tests"
 * @returns {Promise<{ port: number, url: string, folder: string, stop: () => Promise<void> }>} `folder` goes with it
 */
export async function startPostgres(purpose) {
  const binaries = await ensurePostgres(purpose);
  const folder = mkdtempSync(path.join(tmpdir(), 'overtone-postgres-'));
  const cluster = path.join(folder, 'data');
  const stop = async () => {
    if (existsSync(`${cluster}/postmaster.pid`)) {
      await asOwner(`${binaries}/pg_ctl`, ['-D', cluster, '-m', 'immediate', 'stop']).catch(console.error);
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    if (asRoot) await must('chown', ['postgres', folder]);
    const fresh = ['-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--no-sync'];
    await asOwner(`${binaries}/initdb`, ['-D', cluster, ...fresh]);
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
    const start = ['-w', '-l', `${folder}/log`, '-o', settings, 'start'];
    await asOwner(`${binaries}/pg_ctl`, ['-D', cluster, ...start]);
    return { port, url: `postgres://postgres@127.0.0.1:${port}/postgres`, folder, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} purpose @returns {Promise<string>} the folder with `initdb` and `pg_ctl` */
async function ensurePostgres(purpose) {
  const known = findPostgres();
  if (known) return known;
  if (canInstallDebianPackages()) {
    console.log("No Postgres found; fetching Debian's.");
    await installDebianPackage('postgresql');
  }
  return (
    findPostgres() ??
    fail(`${purpose} need the Postgres server (initdb, pg_ctl). Install it, or put its folder into PATH.`)
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
