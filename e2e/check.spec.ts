import { expect, type Route, test } from '@playwright/test';
import { CheckPage } from './check-page';
import { clipboard } from './compose-page';
import { pastedPage } from './people';

const grounded =
  'Ruth, you run four chilled sites between Wakefield and Avonmouth. Who books the slots today?';
const invented = 'Ruth, you run nine chilled sites in Norway. Who books the slots today?';

test('typing leads to verdicts, and mending the text mends them', async ({ page }) => {
  const check = new CheckPage(page);
  await page.goto('/');
  await page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Check' })
    .click();
  await expect(page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible();
  await check.awake();
  await check.unfold('Profile');
  await check.profile.fill(pastedPage);
  await check.text.pressSequentially(invented);
  await expect(check.judged.getByRole('status')).toContainText(/\d failed/);
  await expect(check.chip(/not supported/)).toContainText('Failed');
  await expect(check.judged.getByRole('link', { name: /nine chilled sites.*not supported/ })).toBeVisible();
  await expect(page.getByText(/\d+ facts found/)).toBeVisible();

  await check.text.fill(grounded);
  await expect(check.chip(/^Passed: Grounded/)).toBeVisible();
  await expect(check.judged.getByText('not supported')).toHaveCount(0);
  const traced = check.judged.getByRole('link', { name: /four chilled sites/ });
  await traced.focus();
  await expect(page.getByRole('tooltip')).toContainText('I run four chilled sites between Wakefield');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();

  await check.text.fill('');
  await expect(page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible();
  await expect(check.judged).toBeHidden();
});

test('the channel and the target count, and the text can be taken along', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.text.fill(`${grounded} ${'We book dock doors for chilled sites. '.repeat(5)}`.trim());
  await expect(check.chip(/^Passed: \d+ characters of 8,000/)).toBeVisible();
  await page.getByRole('combobox', { name: 'Channel' }).selectOption({ label: 'Connection note' });
  await expect(check.chip(/of 200/)).toContainText('Failed');
  await expect(check.judged.getByRole('button', { name: /^Formality: measured \d+$/ })).toBeVisible();
  await check.unfold('Target tone');
  await page.getByRole('button', { name: 'Boardroom' }).click();
  await expect(check.judged.getByRole('button', { name: /^Formality: set 84, measured \d+/ })).toBeVisible();
  await check.judged.getByRole('button', { name: 'Copy the message' }).click();
  await expect(page.getByText('Copied the message')).toBeVisible();
  expect(await clipboard(page)).toBe(await check.text.inputValue());
});

test('a needle says what moves it, by keyboard too', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.text.fill('Hey Ruth, I’d love to hear how you’re booking slots at your sites. Could we talk?');
  const gauge = check.judged.getByRole('button', { name: /^Formality/ });
  await gauge.focus();
  await page.keyboard.press('Enter');
  const card = page.getByRole('group', { name: 'What moves formality' });
  await expect(card).toContainText(/−\d+\s*contractions: .*you’re/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(gauge).toBeFocused();
  await gauge.click();
  await expect(card).toBeVisible();
  await page.getByRole('textbox', { name: 'Message' }).click();
  await expect(card).toBeHidden();
});

test('an answer that comes late is never shown for a newer text', async ({ page }) => {
  const check = new CheckPage(page);
  const held: Route[] = [];
  await page.route('**/api/check', async (route) => {
    if (route.request().postData()?.includes('nine chilled sites')) held.push(route);
    else await route.continue();
  });
  await check.open();
  await check.text.fill(invented);
  await expect.poll(() => held.length).toBe(1);
  await check.text.fill(grounded);
  await expect(check.judged).toContainText('four chilled sites');
  const late = await page.request.post('/api/check', { data: held[0]?.request().postDataJSON() });
  await held[0]?.fulfill({ response: late });
  await expect(check.judged).toContainText('four chilled sites');
  await expect(check.judged).not.toContainText('nine chilled sites');
});

test('the draft survives a reload', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.text.fill(grounded);
  await page.getByRole('combobox', { name: 'Channel' }).selectOption({ label: 'InMail' });
  await expect(check.judged).toBeVisible();
  await page.reload();
  await expect(check.text).toHaveValue(grounded);
  await expect(page.getByRole('combobox', { name: 'Channel' })).toHaveValue('inmail');
  await expect(check.judged).toContainText('four chilled sites');
});

test('a server that does not answer is said to be so, and nothing typed is lost', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await page.route('**/api/check', (route) => route.abort());
  await check.text.fill(grounded);
  await expect(page.getByRole('alert').filter({ hasText: 'The server does not answer.' })).toBeVisible();
  await expect(check.text).toHaveValue(grounded);
});
