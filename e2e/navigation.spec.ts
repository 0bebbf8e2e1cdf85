import { expect, type Page, test } from '@playwright/test';
import { ComposePage } from './compose-page';
import { hydrated } from './hydrated';
import { context, pastedPage } from './people';

async function write(page: Page) {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill(pastedPage);
  await compose.say();
  await compose.length(2);
  await compose.write();
  await expect(page.getByText('2 of 2 written')).toBeVisible();
  return compose;
}

const empty = (page: Page) => page.getByRole('heading', { name: 'Nothing written yet' });
const person = (page: Page) => page.getByRole('heading', { name: 'Ruth Adeyemi-Cole' });

test('Back from the viewer shows the sequence again, and once more the empty form', async ({ page }) => {
  const compose = await write(page);
  await page.getByRole('link', { name: 'Open in the viewer' }).click();
  await page.waitForURL(/\/sequences\/[0-9a-f-]{36}$/);
  await page.goBack();
  await expect(compose.step(2)).toBeVisible();
  await page.goBack();
  await expect(empty(page)).toBeVisible();
  await page.goForward();
  await expect(person(page)).toBeVisible();
});

test('Compose in the menu starts afresh', async ({ page }) => {
  await write(page);
  await page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Compose' })
    .click();
  await expect(empty(page)).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test('Next person puts the cursor into an empty form; Back returns to the one before', async ({ page }) => {
  const compose = await write(page);
  await page.getByRole('button', { name: 'Next person' }).click();
  await expect(empty(page)).toBeVisible();
  await expect(compose.url).toBeFocused();
  await expect(compose.profile).toHaveValue('');
  await expect(compose.context).toHaveValue(context);
  await page.goBack();
  await expect(person(page)).toBeVisible();
});

for (const id of ['unknown', '2f1d7c0e-0000-4000-8000-000000000000']) {
  test(`says that the sequence ${id} is not here`, async ({ page }) => {
    await page.goto(`/?sequence=${id}`);
    await expect(page.getByText('This sequence is not here.')).toBeVisible();
  });
}

test('G and a letter lead to the screens, outside of fields', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await page.keyboard.press('g');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/\/sequences$/);
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/\/$/);
  await compose.url.focus();
  await page.keyboard.type('gs?');
  await expect(compose.url).toHaveValue('gs?');
  await expect(page).toHaveURL(/\/$/);
});

test('? shows the keys, Escape closes them, and the switch turns them off', async ({ page }) => {
  await page.goto('/sequences');
  await hydrated(page, 'main');
  const compose = page
    .getByRole('navigation', { name: 'Main', exact: true })
    .getByRole('link', { name: 'Compose' });
  const sheet = page.getByRole('dialog', { name: 'Keys' });
  await compose.focus();
  await page.keyboard.press('?');
  await expect(sheet.getByRole('heading', { name: 'Keys' })).toBeInViewport();
  await expect(sheet.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(compose).toBeFocused();
  await page.keyboard.press('?');
  await sheet.getByRole('button', { name: 'Switch single keys off' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/\/sequences$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('the result comes into view, research and plan folded above the first message', async ({ page }) => {
    const compose = await write(page);
    await expect.poll(async () => (await person(page).boundingBox())?.y).toBeLessThan(160);
    await expect(compose.step(1)).toBeInViewport();
    await expect(page.getByRole('region', { name: 'Plan' })).toBeHidden();
    await page.getByText('Research and plan').click();
    await expect(page.getByRole('region', { name: 'Plan' })).toBeVisible();
  });

  test('an error is not covered by the bars', async ({ page }) => {
    const compose = new ComposePage(page);
    await compose.open();
    await compose.url.fill('https://www.linkedin.com/company/acme');
    await compose.write();
    const bar = await page.getByRole('navigation', { name: 'Main, compact' }).boundingBox();
    const error = await page.locator('#url-error').boundingBox();
    expect(error?.y).toBeGreaterThan(48);
    expect(error && error.y + error.height).toBeLessThan(bar?.y ?? 0);
  });
});
