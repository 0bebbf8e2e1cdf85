import { type ChildProcess, spawn } from 'node:child_process';
import { expect } from '@playwright/test';

/** The product in a process of its own, as a user starts it. */
export async function up(port: number, dataDir: string, env: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['scripts/up.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: '',
      OPENAI_API_KEY: '',
      OPENAI_BASE_URL: '',
      OPENAI_MODEL: '',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  return { child, address: `http://127.0.0.1:${port}`, said: () => said };
}

export async function healthy(address: string) {
  await expect
    .poll(async () => (await fetch(`${address}/api/health`).catch(() => null))?.status, { timeout: 120_000 })
    .toBe(200);
}

/** Ends it and all that it started, at once. */
export function kill(child: ChildProcess) {
  if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
}
