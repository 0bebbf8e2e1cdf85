import { expect, type Page, test } from '@playwright/test';
import { clipboard } from './compose-page';
import { context, pastedPage } from './people';
import { openViewer, reloadViewer } from './viewer-page';

async function written(page: Page, changes: object = {}): Promise<{ id: string; texts: string[] }> {
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: 'https://www.linkedin.com/in/viewed-person',
      profile: pastedPage,
      company_context: context,
      tov_config: { formality: 42, warmth: 64, directness: 71 },
      sequence_length: 3,
      ...changes,
    },
  });
  const body = await response.json();
  const texts = body.sequence_generation_result.messages.map(
    (message: { msg_content: string }) => message.msg_content,
  );
  return { id: body.sequence_id, texts };
}

test('shows each fact with its source, by mouse and by keyboard', async ({ page }) => {
  const { id } = await written(page);
  await openViewer(page, id);
  const step = page.getByRole('article', { name: /^Step 2/ });
  const fact = step.locator('[aria-describedby], [aria-expanded], [tabindex="0"]').first();
  await fact.focus();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expect(page.getByRole('tooltip')).toContainText(/E\d+/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toBeHidden();
  await expect(fact).toBeFocused();
});

test('says what moves a needle', async ({ page }) => {
  const { id } = await written(page);
  await openViewer(page, id);
  const step = page.getByRole('article', { name: /^Step 2/ });
  const gauge = step.getByRole('button', { name: /^Directness: set 71, measured \d+/ });
  await gauge.click();
  await expect(gauge).toHaveAttribute('aria-expanded', 'true');
  const card = step.getByRole('group', { name: 'What moves directness' });
  await expect(card.getByRole('listitem').first()).toHaveText(/^[+−]\d+\s*\w/);
  await step.getByRole('button', { name: /^Warmth/ }).click();
  await expect(card).toBeHidden();
  await expect(step.getByRole('group', { name: 'What moves warmth' })).toBeVisible();
});

test('copies by button and by key, exactly the message', async ({ page }) => {
  const { id, texts } = await written(page);
  await openViewer(page, id);
  await page.getByRole('button', { name: 'Copy step 2' }).click();
  await expect.poll(() => clipboard(page)).toBe(texts[1]);
  await reloadViewer(page);
  await page.keyboard.press('j');
  await page.keyboard.press('c');
  const said = await page.getByText(/Copied step \d/).textContent();
  const step = Number(/step (\d)/.exec(said ?? '')?.[1]);
  expect(await clipboard(page)).toBe(texts[step - 1]);
});

test('leads to the profile in a tab of its own', async ({ page }) => {
  const { id } = await written(page);
  await page.goto(`/sequences/${id}`);
  const link = page.getByRole('link', { name: /Open profile/ });
  await expect(link).toHaveAttribute('href', 'https://www.linkedin.com/in/viewed-person');
  await expect(link).toHaveAttribute('rel', /noopener/);
});

test('says what is not there', async ({ page }) => {
  const answer = await page.goto('/sequences/2f1d7c0e-0000-4000-8000-000000000000');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading')).toBeVisible();
});

test('history: the list, older pages, and the person', async ({ page }) => {
  const often = { prospect_url: 'linkedin.com/in/often-written', sequence_length: 1 };
  for (let n = 0; n < 21; n++) await written(page, often);
  const { id } = await written(page, often);
  await page.goto('/sequences');
  await expect(page.getByRole('list', { name: 'Sequences' }).getByRole('listitem')).toHaveCount(20);
  await page.getByRole('link', { name: /older/i }).click();
  await expect(page).toHaveURL(/cursor=/);
  await page.goto('/sequences');
  await page.getByRole('list', { name: 'Sequences' }).locator(`a[href="/sequences/${id}"]`).click();
  await expect(page).toHaveURL(`/sequences/${id}`);
  await page.getByRole('heading', { level: 1 }).getByRole('link').click();
  await expect(page).toHaveURL(/\/prospects\/[0-9a-f-]{36}/);
  await expect(page.getByRole('heading', { name: 'Ruth Adeyemi-Cole' })).toBeVisible();
  await expect(page.getByText('I run four chilled sites', { exact: false }).first()).toBeVisible();
});
