import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { violations } from './axe';
import { ComposePage, clipboard } from './compose-page';
import { StepOnPage } from './edit-page';
import { lookCloser } from './look';
import { PrivacyOnPage, writtenFor } from './person-page';
import { openViewer } from './viewer-page';

test('says where a person came from, and when they are to be told', async ({ page }) => {
  const privacy = new PrivacyOnPage(page);
  await privacy.open((await writtenFor(page, 'Olga Marsh')).prospect);
  await expect(privacy.block).toContainText(
    /Where this came from: pasted on \d+ \w+\. At first contact, or within a month, tell them/,
  );
});

test('a person who must not be contacted is not copied out, and the reason stands there', async ({
  page,
}) => {
  const privacy = new PrivacyOnPage(page);
  const { prospect, sequence, url, profile } = await writtenFor(page, 'Nils Berg');
  await privacy.open(prospect);
  await expect(privacy.doNotContact).toHaveAttribute('aria-checked', 'false');
  await privacy.doNotContact.focus();
  await page.keyboard.press('Space');
  await expect(privacy.doNotContact).toHaveAttribute('aria-checked', 'true');
  const reason = /Nils Berg is not to be contacted: noted by you on \d+ \w+ \d{4}\./;
  await expect(privacy.block).toContainText(reason);

  await openViewer(page, sequence);
  const copy = page.getByRole('button', { name: 'Copy step 2' });
  await expect(copy).toHaveAttribute('aria-disabled', 'true');
  await expect(copy).toHaveAccessibleDescription(reason);
  await page.evaluate(() => navigator.clipboard.writeText('as before'));
  await copy.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: reason })).toBeVisible();
  await page.keyboard.press('c');
  expect(await clipboard(page)).toBe('as before');

  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill(url);
  await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  await compose.profile.fill(profile);
  await compose.say();
  await compose.write();
  await expect(page.getByRole('alert').filter({ hasText: reason })).toHaveCount(2);
  await expect(compose.profile).toHaveValue(profile);
  expect(page.url()).not.toContain('sequence=');

  await privacy.open(prospect);
  await privacy.doNotContact.click();
  await expect(privacy.doNotContact).toHaveAttribute('aria-checked', 'false');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(privacy.doNotContact).toHaveAttribute('aria-checked', 'true');
});

test('what is kept about a person can be taken along as JSON', async ({ page }) => {
  const privacy = new PrivacyOnPage(page);
  const { prospect, sequence } = await writtenFor(page, 'Żaneta Kowalska');
  await privacy.open(prospect);
  const waiting = page.waitForEvent('download');
  await privacy.block.getByRole('link', { name: 'Export' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toMatch(/^overtone-zaneta-kowalska-\d{4}-\d\d-\d\d\.json$/);
  const body = JSON.parse(await readFile(await download.path(), 'utf8'));
  expect(body).toMatchObject({
    format: 1,
    person: { id: prospect, full_name: 'Żaneta Kowalska' },
    sequences: [{ id: sequence }],
  });
  expect(body.ai_calls).toHaveLength(4);
  const missing = await page.request.get('/api/prospects/2f1d7c0e-0000-4000-8000-000000000000/export');
  expect([missing.status(), (await missing.json()).error.code]).toEqual([404, 'not_found']);
  expect((await page.request.get('/api/prospects/nobody/export')).status()).toBe(404);
});

test('a person is erased after one question, and is nowhere afterwards', async ({
  page,
  context: browser,
}) => {
  const privacy = new PrivacyOnPage(page);
  const { prospect, sequence, url, profile } = await writtenFor(page, 'Tomas Lind');
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill(url);
  await compose.profile.fill(profile);
  await expect(page.getByText(/\d+ facts? found/)).toBeVisible();
  const other = await browser.newPage();
  const second = new ComposePage(other);
  await second.open();
  await expect(second.profile).toHaveValue(profile);

  await privacy.open(prospect);
  await privacy.erase.click();
  await expect(privacy.question).toContainText(
    'Erases Tomas Lind: 1 sequence, 3 messages. Empties the text of 4 AI calls, keeps their cost. Leaves a hash so that nobody imports them again by mistake. This cannot be undone. Backups',
  );
  await expect(privacy.question.getByRole('button', { name: 'Keep' })).toBeFocused();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(privacy.question).toBeHidden();
  await expect(privacy.erase).toBeFocused();
  await page.keyboard.press('Enter');
  await privacy.question.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page).toHaveURL('/prospects');
  await expect(page.getByText(/^Erased Tomas Lind and all that was kept about them\./)).toBeVisible();
  await expect(page.getByRole('link', { name: /Tomas Lind/ })).toHaveCount(0);

  expect((await page.goto(`/prospects/${prospect}`))?.status()).toBe(404);
  expect((await page.request.get(`/api/sequences/${sequence}`)).status()).toBe(404);
  await expect(second.profile).toHaveValue('');
  await expect(second.url).toHaveValue('');
  await compose.open();
  await expect(compose.profile).toHaveValue('');
  const kept = await page.evaluate(() =>
    JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
  );
  expect(kept).not.toContain('Lind');
  await compose.url.fill(url);
  await expect(
    page.getByRole('alert').filter({ hasText: /This person was erased, by you on .* kept out/ }),
  ).toBeVisible();
});

test('what was begun for a person goes with them, though it does not name them', async ({
  page,
  context: browser,
}) => {
  const privacy = new PrivacyOnPage(page);
  const { sequence } = await writtenFor(page, 'Ilse Brandt');
  const kept = () => page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  await openViewer(page, sequence);
  const mine = new StepOnPage(page, 2);
  await mine.edit();
  await mine.editor.fill('Half a thought');
  await mine.editor.press('Escape');
  const other = await browser.newPage();
  await openViewer(other, sequence);
  const theirs = new StepOnPage(other, 3);
  await theirs.edit();
  await theirs.editor.fill('Another half');
  await expect.poll(kept).toContain('Half a thought');
  await expect.poll(kept).toContain('Another half');

  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await privacy.erase.click();
  await privacy.question.getByRole('button', { name: 'Erase for good' }).click();
  await expect(page).toHaveURL('/prospects');
  await expect(theirs.editor).not.toHaveValue('Another half');
  await other.goto('/check');
  expect(await kept()).not.toMatch(/Half a thought|Another half/);
  expect(await kept()).not.toContain(sequence);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 844 } });
  test('axe finds nothing, and nothing scrolls sideways', async ({ page }) => {
    const privacy = new PrivacyOnPage(page);
    const { prospect, sequence } = await writtenFor(page, 'Wolfeschlegelsteinhausen '.repeat(3));
    await privacy.open(prospect);
    await privacy.doNotContact.click();
    await expect(privacy.doNotContact).toHaveAttribute('aria-checked', 'true');
    await privacy.erase.click();
    await expect(privacy.question).toBeVisible();
    for (const path of [null, `/sequences/${sequence}`, '/settings#do-not-contact']) {
      if (path) await page.goto(path);
      await expect(page.getByRole('heading').first()).toBeAttached();
      await lookCloser(page, path ?? 'the person');
    }
  });
});
