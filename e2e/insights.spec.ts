import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { openDatabase } from '@/db/client';
import { migrate } from '@/db/migrate';
import { ensureWorkspace } from '@/db/seed';
import { sentSequence } from '@/lib/sequence/figures-fixture';
import { visit } from './hydrated';
import { lookCloser } from './look';
import { healthy, kill, up } from './own-product';
import { ports } from './ports';

/** One after the other: they share a port. */
test.describe.configure({ mode: 'default' });

const port = ports.own[4];
const address = `http://127.0.0.1:${port}`;
let folder: string;
let product: Awaited<ReturnType<typeof up>> | undefined;

async function start(fill: (folder: string) => Promise<void>) {
  test.setTimeout(180_000);
  folder = await mkdtemp(path.join(tmpdir(), 'overtone-insights-'));
  await fill(folder);
  product = await up(port, folder);
  await healthy(address);
}

async function stop() {
  if (product) kill(product.child);
  await rm(folder, { recursive: true, force: true });
}

const daysAgo = (days: number, hours = 0) =>
  new Date(Date.now() - (days * 24 - hours) * 3_600_000).toISOString();
/** Whatever a name holds, it stays a name. */
const hostile = `=HYPERLINK("http://x","y"), <b>مرحبا</b> 🚀 ${'long '.repeat(60)}`;

/** Thirty sequences on LinkedIn with six replies to the first step, two by e-mail, one of forty days ago. */
async function fillWithSent(dataDir: string) {
  const database = await openDatabase({ dataDir });
  await migrate(database);
  const workspaceId = await ensureWorkspace(database.db, { slug: 'local', name: 'Your workspace' });
  const scope = { db: database.db, workspaceId };
  for (let i = 0; i < 30; i++) {
    const replied = i < 6;
    await sentSequence(scope, {
      preset: i % 2 ? 'Boardroom' : 'Warm intro',
      steps: replied ? [daysAgo(5)] : [daysAgo(5), daysAgo(2)],
      reply: replied
        ? { step: 1, at: daysAgo(5, 10 + i), sentiment: 'positive', outcome: i ? 'interested' : 'meeting' }
        : undefined,
    });
  }
  await sentSequence(scope, { channel: 'email', preset: hostile, steps: [daysAgo(3)] });
  await sentSequence(scope, { channel: 'email', solution: 'Slotwright', steps: [daysAgo(3)] });
  await sentSequence(scope, { channel: 'inmail', steps: [daysAgo(40)] });
  await database.close();
}

const open = (page: Page, search = '') => page.goto(`${address}/insights${search}`);
const figure = (page: Page, title: string) =>
  page
    .getByRole('list', { name: 'Figures' })
    .getByRole('listitem')
    .filter({ has: page.getByText(title, { exact: true }) });
test.describe('before anything was sent', () => {
  test.beforeAll(() => start(async () => {}));
  test.afterAll(stop);

  test('the page says what to do next', async ({ page }) => {
    await open(page);
    await expect(page.getByText('No message is marked as sent yet.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Open the queue' })).toHaveAttribute('href', '/queue');
    const refused = await page.request.get(`${address}/api/insights/csv`);
    expect([refused.status(), (await refused.json()).error.code]).toEqual([404, 'not_found']);
  });
});

test.describe('once messages were sent', () => {
  test.beforeAll(() => start(fillWithSent));
  test.afterAll(stop);

  test('the figures follow period and channel, which stand in the address', async ({ page }) => {
    await open(page);
    await expect(figure(page, 'Sent')).toContainText('56messages');
    await expect(figure(page, 'Reply rate')).toContainText('6 of 32');
    await expect(figure(page, 'Meetings')).toContainText('1of 6 replies');
    await page.getByRole('navigation', { name: 'Channel' }).getByRole('link', { name: 'E-mail' }).click();
    await expect(page).toHaveURL(/period=30&channel=email$/);
    await expect(figure(page, 'Sent')).toContainText('2messages');
    await expect(figure(page, 'Reply rate')).toContainText('too few to tell');
    await page.getByRole('navigation', { name: 'Channel' }).getByRole('link', { name: 'InMail' }).click();
    await expect(page.getByText('Nothing was sent in this period.')).toBeVisible();
    await page.getByRole('navigation', { name: 'Period' }).getByRole('link', { name: '90 days' }).click();
    await expect(figure(page, 'Sent')).toContainText('1message');
    await page.goBack();
    await expect(page.getByText('Nothing was sent in this period.')).toBeVisible();
    await open(page, '?period=never&channel=fax');
    await expect(figure(page, 'Sent')).toContainText('56messages');
  });

  test('each picture has its numbers as a table, unfolded by keyboard', async ({ page }) => {
    await open(page);
    const steps = page.getByRole('region', { name: 'By step' });
    await expect(steps.getByRole('list')).toContainText('6 of 32, likely 8.9 to 35 %');
    await steps.getByText('Numbers').focus();
    await page.keyboard.press('Enter');
    await expect(steps.getByRole('row', { name: /^Step 1/ })).toContainText('32619 %');
    await expect(page.getByRole('img', { name: /^Day by day: 56 messages sent, 6 answered/ })).toBeVisible();
  });

  test('the CSV holds what is shown, and no formula', async ({ page }) => {
    await open(page, '?period=7');
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download CSV' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toMatch(/^insights-\d{4}-\d\d-\d\d-\d{4}-\d\d-\d\d\.csv$/);
    const text = await readFile(await download.path(), 'utf8');
    expect(text.startsWith('\uFEFFPart,Name,Value,')).toBe(true);
    expect(text).toContain('Reply rate,All,,32,6,18.75,');
    expect(text).toContain(`By tone preset,"'=HYPERLINK(""http://x"",""y""), <b>`);
    expect(text.split('\r\n').every((line) => line === '' || line.split(',').length >= 8)).toBe(true);
    const refused = await page.request.get(`${address}/api/insights/csv?period=31`);
    expect([refused.status(), (await refused.json()).error.message]).toEqual([
      422,
      expect.stringContaining('7, 30, 90, year or all'),
    ]);
  });

  test('axe finds nothing and nothing scrolls sideways', async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, '?period=90');
    await expect(figure(page, 'Sent')).toBeVisible();
    for (const numbers of await page.getByText('Numbers').all()) await numbers.click();
    await lookCloser(page, 'the figures');
  });

  test('G and I lead here', async ({ page }) => {
    await visit(page, `${address}/sequences`, 'nav a');
    await page.keyboard.press('g');
    await page.keyboard.press('i');
    await expect(page).toHaveURL(/\/insights$/);
  });
});
