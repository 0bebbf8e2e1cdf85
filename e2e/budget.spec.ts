import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe';
import { ComposePage } from './compose-page';
import { type FakeModel, startFakeModel } from './fake-model/server';
import { visit } from './hydrated';
import { healthy, kill, up } from './own-product';
import { pastedPage } from './people';
import { ports } from './ports';
import { SettingsPage } from './settings-page';

let folder: string;
let model: FakeModel;
let product: Awaited<ReturnType<typeof up>>;
test.beforeAll(async () => {
  test.setTimeout(150_000);
  [folder, model] = await Promise.all([
    mkdtemp(path.join(tmpdir(), 'overtone-budget-')),
    startFakeModel({ firstTokenMs: 20, tokensPerSecond: 2_000 }),
  ]);
  product = await up(ports.own[6], folder, {
    ...{ OPENAI_BASE_URL: model.url, OPENAI_MODEL: 'fake-ok', AI_PRICE_INPUT: '10', AI_PRICE_OUTPUT: '40' },
  });
  await healthy(product.address);
});
test.afterAll(async () => {
  kill(product.child);
  await model.close();
  await rm(folder, { recursive: true, force: true });
});
test.use({ baseURL: `http://127.0.0.1:${ports.own[6]}` });

async function limit(page: Page, change: Record<'Warn from' | 'Stop at', string>) {
  const settings = new SettingsPage(page);
  await visit(page, '/settings/ai#spending', 'form[aria-label="Spending"] input');
  const day = settings.form('Spending').getByRole('group', { name: 'A day' });
  for (const [label, amount] of Object.entries(change)) await day.getByLabel(label).fill(amount);
  return { settings, day };
}

test('a limit is set, stops the writing with a way out, and is raised', async ({ page }) => {
  test.setTimeout(90_000);
  const { settings, day } = await limit(page, { 'Warn from': '0.05', 'Stop at': '0.02' });
  const save = settings.form('Spending').getByRole('button', { name: 'Save limits' });
  await save.click();
  await expect(day.getByRole('alert')).toHaveText(
    'The warning must not be above the limit, which is $0.02 a day.',
  );
  await day.getByLabel('Warn from').fill('much');
  await save.click();
  await expect(day.getByRole('alert')).toContainText('The warning a day must be an amount from 0');
  await expect(day.getByLabel('Warn from')).toHaveValue('much');
  await day.getByLabel('Warn from').fill('0.01');
  await settings.save('Spending');
  await expect(page.getByRole('banner').getByText('$0.00 today of $0.02')).toBeVisible();

  const compose = new ComposePage(page);
  await compose.open();
  await expect(page.getByText(/^at most \$0\.\d\d$/)).toBeVisible();
  await compose.profile.fill(pastedPage);
  await compose.say();
  await compose.length(2);
  await compose.write();
  const refusal = page.getByRole('alert').filter({ hasText: 'Nothing could be written.' });
  await expect(refusal).toContainText(
    /\$0\.00 of today's \$0\.02 is spent, and this call may cost \$0\.\d\d\. Raise the limit in Settings, AI, or go on tomorrow\./,
  );
  expect(model.calls()).toEqual([]);
  const address = page.url();
  await refusal.getByRole('link', { name: 'Raise the limit' }).click();
  await expect(page).toHaveURL(/settings.*#spending$/);

  await limit(page, { 'Warn from': '0.01', 'Stop at': '1' });
  await settings.save('Spending');
  await visit(page, address, '#main [role=alert] button');
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('2 of 2 written')).toBeVisible({ timeout: 30_000 });
  expect(model.calls().length).toBeGreaterThanOrEqual(3);

  await page.goto('/settings/ai#spending');
  const rail = page.getByRole('banner');
  await expect(rail.getByText(/^\$0\.\d\d today of \$1\.00/)).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Warned from $0.01' })).toBeVisible();
  await expect(day.getByText('stops at $1.00')).toBeVisible();
  expect(await violations(page, '#spending')).toEqual([]);

  await limit(page, { 'Warn from': '', 'Stop at': '0.01' });
  await settings.save('Spending');
  await compose.open();
  await expect(page.getByText('The limit is reached.')).toBeVisible();
  await expect(rail.getByRole('link', { name: 'Limit reached' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Raise the limit' }).click();
  await expect(page).toHaveURL(/settings.*#spending$/);
});
