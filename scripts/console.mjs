import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout: the folder that holds package.json. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Where the command line of an installed package stands; started with our own Node, it needs no shell. */
export const bin = {
  biome: path.join(root, 'node_modules/@biomejs/biome/bin/biome'),
  next: path.join(root, 'node_modules/next/dist/bin/next'),
  playwright: path.join(root, 'node_modules/@playwright/test/cli.js'),
  tsc: path.join(root, 'node_modules/typescript/bin/tsc'),
  vitest: path.join(root, 'node_modules/vitest/vitest.mjs'),
};

/** What every child gets: nothing is sent home. */
export const quietEnv = () => ({ ...process.env, NEXT_TELEMETRY_DISABLED: '1' });

/** The environment of the shell wins over `.env.local`, and that over `.env`. */
export function loadEnvFiles() {
  for (const file of ['.env.local', '.env'].map((name) => path.join(root, name))) {
    if (existsSync(file)) process.loadEnvFile(file);
  }
}

/** @param {string} sentence @param {number} [code] @returns {never} */
export function fail(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}

/**
 * Runs a program to its end; a signal that reaches us meanwhile is passed on.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit code; 127 when it could not be started, 128 + n when a signal ended it
 */
export function run(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: quietEnv(), stdio: 'inherit', ...options });
    const release = forwardSignals((signal) => child.kill(signal));
    const done = (/** @type {number} */ code) => {
      release();
      resolve(code);
    };
    child.on('error', () => done(127));
    child.on('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
}

/** @param {string[]} args @param {import('node:child_process').SpawnOptions} [options] */
export const runNode = (args, options) => run(process.execPath, args, options);

export const canInstallDebianPackages = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @param {string} name */
export async function installDebianPackage(name) {
  const env = { ...quietEnv(), DEBIAN_FRONTEND: 'noninteractive' };
  const updated = await run('apt-get', ['update', '-qq'], { env });
  if (updated === 0) await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], { env });
}

/**
 * @param {(signal: NodeJS.Signals) => void} handler
 * @returns {() => void} takes the handlers away again
 */
export function forwardSignals(handler) {
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, handler);
  return () => {
    for (const signal of signals) process.off(signal, handler);
  };
}
