import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './console.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, resolved?: string, os?: string[], cpu?: string[],
 *   libc?: string[], optionalDependencies?: Record<string, string> }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages by their path, as in `package-lock.json`
 */

/**
 * Optional packages that others ask for and the lockfile lacks. Behind a registry mirror that has not got the builds of
 * other platforms npm leaves them out, and then `npm ci` refuses the lockfile everywhere.
 * @param {LockedPackages} packages
 */
export function missingOptionals(packages) {
  return Object.entries(packages).flatMap(([owner, locked]) =>
    Object.entries(locked.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, owner, name))
      .map(([name, version]) => ({ name, version, dev: locked.dev })),
  );
}

/** @param {LockedPackages} packages @param {string} owner @param {string} name */
function isLocked(packages, owner, name) {
  const parents = owner.split('/node_modules/');
  return [
    `node_modules/${name}`,
    ...parents.map(
      (_, depth) => `${parents.slice(0, depth + 1).join('/node_modules/')}/node_modules/${name}`,
    ),
  ].some((place) => place in packages);
}

/**
 * An entry that lets npm fetch the package on the platform it is for and skip it on all others.
 * @param {{ name: string, version: string, dev?: boolean }} missing `version` as the owner pins it
 * @returns {LockedPackage}
 */
export function platformEntry({ name, version, dev }) {
  if (!/^\d+\.\d+\.\d+/.test(version)) throw new Error(`${name} is not pinned to one version: ${version}`);
  const os = /(android|darwin|freebsd|linux|win32)/.exec(name)?.[1];
  const cpu = /(arm64|arm|ia32|x64|wasm32)/.exec(name)?.[1];
  if (!cpu) throw new Error(`The name of ${name} does not tell its platform.`);
  return {
    version,
    cpu: [cpu],
    ...(dev && { dev }),
    ...(name.endsWith('-musl') && { libc: ['musl'] }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

/** `npm run lock`: adds what is missing to `package-lock.json`. */
function completeLockfile() {
  const file = path.join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingOptionals(lock.packages);
  for (const one of missing) lock.packages[`node_modules/${one.name}`] = platformEntry(one);
  const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  lock.packages = Object.fromEntries(sorted);
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} packages of other platforms added to package-lock.json.`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) completeLockfile();
