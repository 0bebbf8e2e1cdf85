import { expect, type Page, test } from '@playwright/test';
import { CheckPage } from './check-page';
import { ComposePage } from './compose-page';
import { look } from './look';
import { context, pastedPage } from './people';
import { QueuePage, sentEarlier, writtenFor } from './queue-page';
import { SettingsPage } from './settings-page';

async function sequenceOf(page: Page): Promise<{ sequence: string; prospect: string }> {
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: 'linkedin.com/in/seen-person',
      profile: pastedPage,
      company_context: context,
      sequence_length: 3,
      tov_config: { formality: 10, warmth: 90, directness: 90 },
    },
  });
  const { sequence_id, prospect_id } = await response.json();
  return { sequence: sequence_id, prospect: prospect_id };
}

/** What is done here is done on a phone; at a desk the other specs do it, and each state is looked at in both. */
test.use({ viewport: { width: 390, height: 844 } });

test('axe finds nothing on any page, and nothing scrolls sideways', async ({ page }) => {
  test.slow();
  const { sequence } = await sequenceOf(page);
  for (const path of [
    '/',
    `/?sequence=${sequence}`,
    '/sequences',
    `/sequences/${sequence}`,
    '/check',
    '/insights',
    '/settings',
    '/settings/ai',
    '/audit',
    '/audit/prompts',
    '/queue',
    '/nowhere',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading').first()).toBeAttached();
    await look(page, path);
  }
});

test('axe finds nothing on the pages of people, and nothing scrolls sideways', async ({ page }) => {
  test.slow();
  const { prospect } = await sequenceOf(page);
  for (const path of ['', '/new', `/${prospect}`, `/${prospect}/edit`, `/${prospect}/merge`]) {
    await page.goto(`/prospects${path}`);
    await expect(page.getByRole('heading').first()).toBeAttached();
    await look(page, path);
  }
});

test('axe finds nothing in the queue, nor in its forms', async ({ page }) => {
  const name = 'Axel Hollowell';
  const { id } = await writtenFor(page, name, { channel: 'email' });
  await sentEarlier(page, id, 9);
  const queue = new QueuePage(page);
  await queue.open(name);
  await expect(queue.current).toBeVisible();
  await look(page, 'the row');
  for (const form of [/^Replied/, /^Snooze/]) {
    await queue.current.getByRole('button', { name: form }).click();
    await expect(page.getByRole('group', { name: /^(Reply received|Snooze until)$/ })).toBeVisible();
    await look(page, String(form));
  }
});

test('axe finds nothing where something is wrong', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill('https://www.linkedin.com/company/acme');
  await compose.write();
  await expect(compose.url).toHaveAttribute('aria-invalid', 'true');
  await look(page, 'the wrong address');
});

test('axe finds nothing where a message is judged, nor in its cards', async ({ page }) => {
  const check = new CheckPage(page);
  await check.open();
  await check.text.fill('Hi Ruth, you run nine chilled sites. Can we hop on a quick call?');
  await check.unfold('Profile');
  await check.profile.fill(pastedPage);
  await check.unfold('Target tone');
  await page.getByRole('button', { name: 'Boardroom' }).click();
  await expect(check.judged).toContainText('not supported');
  await look(page, 'the judgement');
  await check.judged.getByRole('button', { name: /^Warmth: set 46/ }).click();
  await expect(page.getByRole('group', { name: 'What moves warmth' })).toContainText(/[+−]\d/);
  await look(page, 'the needle');
});

test('axe finds nothing on the settings, where something is wrong', async ({ page }) => {
  await new SettingsPage(page).open('learn');
  await page.getByRole('button', { name: 'Edit Boardroom' }).click();
  await page.getByRole('button', { name: 'Read my tone' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'at least two' })).toBeVisible();
  await look(page, 'the alert');
});

test('axe finds nothing in a tone that was learned', async ({ page }) => {
  await new SettingsPage(page).open('learn');
  for (const [at, word] of ['slots', 'doors'].entries())
    await page
      .getByLabel(`Message ${at + 1}`)
      .fill(`Hi Ruth, you run four sites and I wonder who books the ${word} there today?`);
  await page.getByRole('button', { name: 'Read my tone' }).click();
  await expect(page.getByRole('region', { name: 'Your tone, read from 2 messages' })).toBeVisible();
  await look(page, 'the tone', '#presets');
});

test('the whole form can be filled by keyboard', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await compose.url.focus();
  await page.keyboard.type('linkedin.com/in/keyed-person');
  await compose.say();
  await compose.context.focus();
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/sequence=/);
});
