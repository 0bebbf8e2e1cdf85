import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { ports } from './e2e/ports';
import { findBrowser } from './scripts/browser.mjs';

const browser = findBrowser();

/** Chromium asks for nothing outside by itself. */
const quietChromium = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The workers read this file again; they find the folder of the main process in their environment. */
function dataFolder(): string {
  const known = process.env.OVERTONE_E2E_DATA;
  if (known) return known;
  const made = mkdtempSync(path.join(tmpdir(), 'overtone-e2e-'));
  process.env.OVERTONE_E2E_DATA = made;
  process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** Empty values win over a developer's `.env`: the tests never call a real model or touch a real database. */
const product = (port: number, name: string, env: Record<string, string> = {}) => ({
  name,
  command: 'node scripts/up.mjs',
  url: `http://127.0.0.1:${port}/api/health`,
  timeout: 180_000,
  reuseExistingServer: false,
  gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 6_000 },
  stdout: 'pipe' as const,
  env: {
    PORT: String(port),
    DATA_DIR: path.join(dataFolder(), name),
    DATABASE_URL: '',
    OPENAI_API_KEY: '',
    OPENAI_BASE_URL: '',
    OPENAI_MODEL: '',
    ALLOWED_HOSTS: '',
    ...env,
  },
});

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 45_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://127.0.0.1:${ports.builtIn}`,
    timezoneId: 'Europe/Berlin',
    locale: 'en-GB',
    contextOptions: { reducedMotion: 'reduce' },
    permissions: ['clipboard-read', 'clipboard-write'],
    // A trace would be recorded of every test to be kept of a failed one; `--trace=on` records it where one looks closer.
    trace: 'off',
    screenshot: 'only-on-failure',
    channel: browser?.channel,
    launchOptions: { executablePath: browser?.executablePath, args: quietChromium },
  },
  /**
   * `*.model.spec.ts` run against the product with the fake model's server, all others without a provider. What changes
   * the settings of the workspace is named `*.alone.spec.ts`: one test at a time, in a product of its own.
   */
  projects: [
    { name: 'built-in', testIgnore: ['*.model.spec.ts', '*.alone.spec.ts'] },
    {
      name: 'model',
      testMatch: '*.model.spec.ts',
      use: { baseURL: `http://127.0.0.1:${ports.model}` },
    },
    {
      name: 'alone',
      testMatch: '*.alone.spec.ts',
      workers: 1,
      use: { baseURL: `http://127.0.0.1:${ports.alone}` },
    },
  ],
  webServer: [
    product(ports.builtIn, 'built-in'),
    product(ports.alone, 'alone'),
    product(ports.model, 'model', {
      OPENAI_BASE_URL: `http://127.0.0.1:${ports.fakeModel}/v1`,
      OPENAI_API_KEY: 'fake-key',
      OPENAI_MODEL: 'fake-ok',
      // An answer that a test holds is waited for.
      AI_CALL_TIMEOUT_MS: '60000',
      AI_SILENCE_TIMEOUT_MS: '60000',
    }),
    {
      name: 'fake-model',
      command: `node --import tsx e2e/fake-model/serve.ts --port ${ports.fakeModel} --first-token-ms 200 --tokens-per-second 200`,
      port: ports.fakeModel,
      reuseExistingServer: false,
    },
  ],
});
