import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { AuditPage } from './audit-page';
import { violations } from './axe';
import { clipboard } from './compose-page';
import { heldBy } from './held';
import { hydrated } from './hydrated';
import { context } from './people';
import { writtenFor } from './queue-page';

const scenario = (name: string) => ({
  company_context: `${context} (fake-model: ${name}, ${crypto.randomUUID()})`,
});
const of = ({ id }: { id: string }) => `sequence=${id}&period=all`;

test('the filters stand in the address and hold over a reload', async ({ page }) => {
  const written = await writtenFor(page, 'Aude Filter');
  await page.goto(`/sequences/${written.id}`);
  await page.getByRole('link', { name: 'All calls' }).click();
  const audit = new AuditPage(page);
  await audit.awake();
  await expect(audit.row('Research')).toHaveCount(1);
  await audit.choose('Task', 'Write');
  await audit.shows(3);
  await expect(page).toHaveURL(/[?&]node=write/);
  await page.getByRole('searchbox', { name: 'Find in prompts and answers' }).fill('step 2');
  await expect(page).toHaveURL(/search=step\+2/);
  await page.reload();
  await hydrated(page, 'select[name=period]');
  await expect(page.getByRole('combobox', { name: 'Task', exact: true })).toHaveValue('write');
  await expect(page.getByRole('list', { name: 'Figures' })).toContainText('calls');
  await page.goBack();
  await expect(page).not.toHaveURL(/search=/);
  await page.goBack();
  await expect(audit.row('Research')).toHaveCount(1);
  await audit.choose('Outcome', 'Failed');
  await expect(page.getByText('No call fits.')).toBeVisible();
  await page.getByRole('link', { name: /^Remove: One sequence/ }).click();
  await expect(page).not.toHaveURL(/sequence=/);
});

test('Back takes a search away, from its field as well, and opens what was open before it', async ({
  page,
}) => {
  const written = await writtenFor(page, 'Bente Back');
  const audit = new AuditPage(page);
  await audit.open(of(written));
  await audit.row('Write 2').click();
  await expect(audit.opened).toHaveCount(1);
  const field = page.getByRole('searchbox', { name: 'Find in prompts and answers' });
  await field.fill('ste');
  await expect(page).toHaveURL(/search=ste&/);
  await field.fill('step 2');
  await expect(page).toHaveURL(/search=step\+2/);
  await page.goBack();
  await expect(page).toHaveURL(/[?&]call=/);
  await expect(field).toHaveValue('');
  await expect(audit.opened).toHaveCount(1);
  await page.goForward();
  await expect(field).toHaveValue('step 2');
});

test('days are named, and let go of', async ({ page }) => {
  const written = await writtenFor(page, 'Ida Dates');
  const audit = new AuditPage(page);
  await audit.open(`${of(written)}&node=write`);
  await audit.choose('Period', 'Dates');
  await page.getByLabel('From', { exact: true }).fill('2026-01-02');
  await audit.shows(3);
  await page.getByLabel('To', { exact: true }).fill('2026-01-05');
  await expect(page.getByText('No call fits.')).toBeVisible();
  await expect(page).toHaveURL(/period=dates&from=2026-01-02&to=2026-01-05/);
  await page.reload();
  await expect(page.getByLabel('To', { exact: true })).toHaveValue('2026-01-05');
  await hydrated(page, 'select[name=period]');
  await audit.choose('Period', 'All time');
  await audit.shows(3);
  await expect(page).not.toHaveURL(/from=/);
});

test('a row opens by keyboard, holds prompt and answer, and is found again', async ({ page }) => {
  const written = await writtenFor(page, 'Odette Keys');
  const audit = new AuditPage(page);
  await audit.open(of(written));
  expect(await page.content()).not.toContain('You write one outreach message');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('k');
  await expect(audit.rows.first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(audit.prompt).toContainText('You write one outreach message');
  await expect(audit.answer).toContainText('"content"');
  await expect(page).toHaveURL(/[?&]call=[0-9a-f-]{36}/);
  await page.reload();
  await expect(audit.answer).toContainText('"content"');
  await audit.awake();
  await page.keyboard.press('Escape');
  await expect(audit.opened).toHaveCount(0);
  await expect(page).not.toHaveURL(/call=/);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('attempts open each other and are compared; the call is copied as curl', async ({ page }) => {
  const written = await writtenFor(page, 'Cosima Compare', scenario('wrong-shape-once'));
  const audit = new AuditPage(page);
  await audit.open(`${of(written)}&node=research`);
  await audit.shows(2);
  const first = page.getByRole('row').filter({ hasText: 'something missing, asked again' });
  await first.getByRole('button').click();
  await expect(audit.answer).toContainText('"answer": 42');
  await expect(page.getByText('The answer of the model lacked something')).toBeVisible();
  const attempts = page.getByRole('region', { name: 'Attempts' });
  await attempts.getByRole('button', { name: 'Research, try 2', exact: true }).click();
  await expect(audit.prompt).toContainText('Your answer cannot be used');
  await attempts.getByRole('button', { name: 'Compare with Research' }).click();
  const compared = page.getByRole('region', { name: 'Comparison' });
  await expect(compared.getByRole('region', { name: 'Prompt of the newer call' })).toContainText('[added: ');
  await expect(
    compared.getByRole('region', { name: 'Answer of the older call' }).locator('del').first(),
  ).toBeVisible();
  await compared.getByRole('button', { name: 'Close comparison' }).click();
  await page.getByLabel('Compare with another call').fill('not a call');
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await expect(page.getByText('This is neither the id of a call')).toBeVisible();

  await page.getByRole('button', { name: 'Copy as curl' }).click();
  await expect(page.getByText('Copied the call')).toBeVisible();
  const curl = await clipboard(page);
  expect(curl).toMatch(/^curl -sS 'http:\/\/127\.0\.0\.1:\d+\/v1\/chat\/completions'/);
  expect(curl).toContain('"authorization: Bearer $OPENAI_API_KEY"');
  expect(curl).not.toContain('fake-key');
  await page.getByRole('button', { name: 'Copy both' }).click();
  await expect(page.getByText('Copied prompt and answer')).toBeVisible();
  expect(await clipboard(page)).toMatch(/^\[system\]\n[\s\S]*\n\[answer\]\n\{/);
});

test('axe finds nothing in an opened call', async ({ page }) => {
  test.slow();
  const audit = new AuditPage(page);
  await audit.open(of(await writtenFor(page, 'Axelle Audit', { sequence_length: 1 })));
  await audit.rows.first().click();
  await expect(audit.prompt).toContainText('You write one outreach message');
  expect(await violations(page, '#main')).toEqual([]);
});

test('a call on its way is pending and ends by itself', async ({ page }) => {
  const { mark, company_context, release } = heldBy('held');
  const writing = writtenFor(page, 'Petra Slow', { company_context, sequence_length: 1 });
  const search = new URLSearchParams({ search: mark });
  const onItsWay = async () => {
    const { generations } = await (await page.request.get(`/api/generations?${search}`)).json();
    return generations.filter((call: { node_name: string }) => call.node_name === 'write').length;
  };
  await expect.poll(onItsWay).toBe(1);
  await page.goto(`/audit?${search}`);
  const pending = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: 'pending', exact: true }) });
  await expect(pending).toHaveCount(1);
  await release();
  await writing;
  await expect(pending).toHaveCount(0);
  await expect(page.getByRole('cell', { name: 'ok', exact: true }).first()).toBeVisible();
});

test('what is shown is exported', async ({ page }) => {
  const written = await writtenFor(page, 'Esme Export');
  const audit = new AuditPage(page);
  await audit.open(of(written));
  expect(await download(page, 'Export CSV')).toContain(written.id);
  const json = JSON.parse(await download(page, 'JSON with texts'));
  expect(JSON.stringify(json)).toContain('You write one outreach message');
});

async function download(page: Page, name: string): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name }).click();
  return readFile(await (await waiting).path(), 'utf8');
}
