import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './build.mjs';
import { bin, fail, forwardSignals, loadEnvFiles, quietEnv, root } from './console.mjs';
import { whenLauncherEnds } from './launcher.mjs';

const host = '127.0.0.1';
const startLimitMs = 180_000;
/** A server that has not ended by then is killed; what it had committed is safe. */
const stopLimitMs = 4_000;
const closingLimitMs = 3_000;
/** Longer than programs and proxies keep a connection that rests, or one of them would ask where nobody listens any more. */
const keepAliveMs = 75_000;

await up();

async function up() {
  checkNode();
  whenLauncherEnds(() => process.kill(process.pid, 'SIGTERM'));
  loadEnvFiles();
  const port = readPort();
  const reserved = await reservePort(port);
  await ensureBuild();
  await reserved.release();
  await serve(port, path.resolve(root, process.env.DATA_DIR || '.data'));
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`Overtone needs Node 20.19 or newer; this is ${process.versions.node}.`);
}

function readPort() {
  const text = process.env.PORT || '3000';
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  return fail(`PORT must be a whole number from 1 to 65535, not "${text}".`);
}

/**
 * Holds the port while the product is built, so that a second start on it is refused at once and not a minute later.
 * A predecessor that is just closing gets a moment.
 */
async function reservePort(/** @type {number} */ port) {
  const server = createServer((_request, response) => {
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '5' });
    response.end('Overtone is being built. Try again in a minute.\n');
  });
  const end = Date.now() + closingLimitMs;
  let problem = await listen(server, port);
  while (problem === 'EADDRINUSE' && Date.now() < end) {
    await wait(200);
    problem = await listen(server, port);
  }
  if (problem === 'EADDRINUSE')
    fail(`Port ${port} is taken. Choose another one, for example PORT=${port + 1}.`);
  if (problem) fail(`Port ${port} cannot be opened (${problem}). Choose another one, for example PORT=3000.`);
  const release = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { release };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<string | undefined>} the system's name of what went wrong
 */
async function listen(server, port) {
  server.listen(port, host);
  try {
    await once(server, 'listening');
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

async function serve(/** @type {number} */ port, /** @type {string} */ dataDir) {
  const withUs = pathToFileURL(path.join(root, 'scripts/leave-with-parent.mjs')).href;
  const keepAlive = ['--keepAliveTimeout', String(keepAliveMs)];
  const start = ['--import', withUs, bin.next, 'start', '-H', host, '-p', String(port), ...keepAlive];
  const child = spawn(process.execPath, start, {
    cwd: root,
    env: { ...quietEnv(), NODE_ENV: 'production', PORT: String(port), DATA_DIR: dataDir },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  let stopping = false;
  let ready = false;
  const stop = (/** @type {NodeJS.Signals} */ signal) => {
    stopping = true;
    child.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    setTimeout(() => child.kill('SIGKILL'), stopLimitMs).unref();
  };
  forwardSignals(stop);
  child.on('error', (error) => fail(`The server could not be started: ${error.message}`));
  child.on('exit', (code) => {
    if (stopping) process.exit(0);
    fail(ready ? 'The server stopped by itself.' : 'The server stopped while it was starting.', code || 1);
  });

  const address = `http://${host}:${port}`;
  const health = await firstHealth(address, () => stopping);
  if (stopping) return;
  if (!health) {
    child.kill('SIGKILL');
    fail(`The server did not become healthy within ${startLimitMs / 1000} seconds.`);
  }
  ready = true;
  const writer =
    health.provider === 'built-in' ? 'built-in writer, no AI model connected' : `model ${health.model}`;
  const data = health.database === 'pglite' ? `data in ${dataDir}` : `data in ${health.database}`;
  console.log(`\nOvertone is ready: ${address}\n  ${writer}; ${data}\n  Ctrl+C stops it.`);
}

/**
 * @param {string} address
 * @param {() => boolean} givenUp
 * @returns {Promise<{ database: string, provider: string, model: string } | undefined>}
 */
async function firstHealth(address, givenUp) {
  const end = Date.now() + startLimitMs;
  while (Date.now() < end && !givenUp()) {
    try {
      const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5_000) });
      if (response.status === 200) return await response.json();
    } catch {
      // Not listening yet: ask again.
    }
    await wait(200);
  }
  return undefined;
}
