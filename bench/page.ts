import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { ComposePage } from '@/e2e/compose-page';
import { startFakeModel } from '@/e2e/fake-model/server';
import { findBrowser } from '@/scripts/browser.mjs';
import { type Figure, figure, median } from './report';
import { sampleContext, sampleProfile } from './sample';

/** Script of an empty page of this framework version, gzip; measured once, see README. */
const FRAMEWORK_KB = 132.6;

/** The built product beside a paced model server: what the Compose page weighs, and how soon words stand on it. */
export async function benchPage(): Promise<Figure[]> {
  const model = await startFakeModel({ firstTokenMs: 600, tokensPerSecond: 80 });
  const folder = mkdtempSync(path.join(tmpdir(), 'overtone-bench-page-'));
  const port = await freePort();
  const product = spawn(process.execPath, ['scripts/up.mjs'], {
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: folder,
      OPENAI_BASE_URL: model.url,
      OPENAI_MODEL: 'fake-ok',
      OPENAI_API_KEY: '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const address = `http://127.0.0.1:${port}`;
    await healthy(address, product);
    const browser = await chromium.launch(findBrowser());
    try {
      const page = await browser.newPage();
      return [...(await weigh(page, address)), await firstResponse(address), await firstWords(page, address)];
    } finally {
      await browser.close();
    }
  } finally {
    product.kill('SIGTERM');
    await once(product, 'exit');
    await model.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All scripts that the page loads by itself, compressed. */
async function weigh(page: Page, address: string): Promise<Figure[]> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body).length));
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  console.log(`  all script of Compose: ${(bytes / 1000).toFixed(1)} KB gzip in ${sizes.length} files`);
  return [
    figure(
      `script of Compose above the framework's ${FRAMEWORK_KB} KB, gzip`,
      bytes / 1000 - FRAMEWORK_KB,
      'KB',
      75,
    ),
  ];
}

async function firstResponse(address: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < 25; run++) {
    const start = performance.now();
    await (await fetch(address)).text();
    times.push(performance.now() - start);
  }
  return figure('first response of Compose, warm', median(times.slice(5)), 'ms', 100);
}

/** From the click to words of step 1 that a person sees. */
async function firstWords(page: Page, address: string): Promise<Figure> {
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    await page.goto(address);
    const compose = new ComposePage(page);
    await compose.profile.fill(sampleProfile);
    await compose.say(sampleContext);
    const start = performance.now();
    await compose.write();
    await page
      .getByRole('article', { name: /^Step 1/ })
      .getByText(/Ruth/)
      .first()
      .waitFor();
    times.push(performance.now() - start);
    await page.getByText('5 of 5 written').waitFor();
  }
  return figure('first words of step 1 on the screen', median(times) / 1000, 's', 3);
}

async function healthy(address: string, product: ChildProcess) {
  for (let tries = 0; tries < 1800; tries++) {
    if (product.exitCode !== null) throw new Error('The product ended before it was up.');
    const answer = await fetch(`${address}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The product did not come up.');
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}
