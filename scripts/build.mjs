import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { bin, fail, root, runNode } from './console.mjs';

const stampFile = path.join(root, '.next/sources.json');
/** In `cache/`, the one folder that `next build` does not empty. */
const lockFile = path.join(root, '.next/cache/build.lock');
const longestBuildMs = 15 * 60_000;
const sourceFolders = ['app', 'components', 'db', 'drizzle', 'lib', 'public'];
const toolsOnly = /^(vitest|playwright|biome|drizzle|next-env)\b/;
const isTest = (/** @type {string} */ file) => /\.test\.tsx?$/.test(file);

/**
 * Builds the product unless `.next/` was built from these very sources. Of several callers one builds, the others wait.
 * @param {{ always?: boolean }} [options]
 */
export async function ensureBuild({ always = false } = {}) {
  if (!existsSync(bin.next)) fail('The packages are not installed yet. Run "npm install" first.');
  if (!always && isFresh()) return;
  const release = await takeLock();
  try {
    if (!always && isFresh()) return;
    const sources = hashSources();
    console.log('Building. The first time takes about a minute.');
    const code = await runNode([bin.next, 'build']);
    if (code === 130 || code === 143) fail('Stopped while building.', code);
    if (code !== 0) fail('The build failed; what it said stands above.', code);
    writeFileSync(stampFile, JSON.stringify({ sources, build: buildId() }));
  } finally {
    release();
  }
}

/** A build that somebody made with `next build` alone has another id, so it counts as stale. */
function isFresh() {
  try {
    const stamp = JSON.parse(readFileSync(stampFile, 'utf8'));
    return stamp.build === buildId() && stamp.sources === hashSources();
  } catch {
    return false;
  }
}

function buildId() {
  return readFileSync(path.join(root, '.next/BUILD_ID'), 'utf8');
}

function hashSources() {
  const top = readdirSync(root).filter((name) => /\.(ts|mjs|json)$/.test(name) && !toolsOnly.test(name));
  const nested = sourceFolders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        path.join(folder, name),
      ),
    );
  const hash = createHash('sha256');
  for (const name of [...top, ...nested].filter((file) => !isTest(file)).sort()) {
    const file = path.join(root, name);
    if (statSync(file).isFile()) hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** @returns {Promise<() => void>} gives the lock back */
async function takeLock() {
  mkdirSync(path.dirname(lockFile), { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      const release = () => {
        process.off('exit', release);
        rmSync(lockFile, { force: true });
      };
      process.on('exit', release);
      return release;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    if (dropStaleLock()) continue;
    if (!told) console.log('Another process is building; waiting for it.');
    told = true;
    await wait(250);
  }
}

/**
 * Clears the lock of a dead owner, or of one that holds it longer than any build takes: its number may be another
 * process's by now. Renamed before it is removed, so that of two who find it only one clears the way.
 */
function dropStaleLock() {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    const age = Date.now() - statSync(lockFile).mtimeMs;
    if (owner === 0 ? age < 2_000 : isAlive(owner) && age < longestBuildMs) return false;
    const aside = `${lockFile}.${process.pid}`;
    renameSync(lockFile, aside);
    rmSync(aside, { force: true });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return true;
    throw error;
  }
}

function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureBuild({ always: !process.argv.includes('--if-needed') });
}
