import { expect, type Page, test } from '@playwright/test';
import { openSequence, StepOnPage } from './edit-page';
import { heldBy } from './held';
import { context } from './people';
import { openViewer } from './viewer-page';

const written = (page: Page, scenario: string) =>
  openSequence(page, { company_context: `${context} (fake-model: ${scenario}, ${crypto.randomUUID()})` });

async function ask(page: Page, words: string) {
  const step = new StepOnPage(page, 2);
  const before = (await step.text.textContent()) ?? '';
  await step.article.getByRole('button', { name: 'Rewrite step 2' }).click();
  const form = page.getByRole('form', { name: 'Rewrite step 2' });
  await form.getByRole('textbox', { name: 'In your words' }).fill(words);
  await form.getByRole('button', { name: 'Rewrite', exact: true }).click();
  return { step, form, before };
}

test('a rewrite is shown as it comes and becomes the message; its call is listed apart', async ({ page }) => {
  const { company_context, release } = heldBy('held-rewrite');
  await openSequence(page, { company_context });
  const { step, form, before } = await ask(page, 'Ask about the night shift.');
  const coming = form.locator('[aria-busy="true"]').filter({ hasText: 'Ruth' });
  await expect(coming).toBeVisible();
  await expect(step.text).toHaveText(before);
  await release();
  await expect(page.getByText('Rewritten: step 2')).toBeVisible({ timeout: 30_000 });
  await expect(step.text).not.toHaveText(before);
  await step.article.getByRole('button', { name: 'History' }).click();
  await expect(step.article.getByText(/Rewritten by you.*: Ask about the night shift\.$/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Later calls' })).toContainText('Rewrite 2');
  await expect(page.getByRole('list', { name: 'AI calls' })).not.toContainText('Rewrite');
});

test('leaving the page does not stop a rewrite', async ({ page }) => {
  const { company_context, release } = heldBy('held-rewrite');
  const id = await openSequence(page, { company_context });
  const { form, before } = await ask(page, 'Ask about the night shift.');
  await expect(form.locator('[aria-busy="true"]').filter({ hasText: 'Ruth' })).toBeVisible();
  await page.goto('/sequences');
  await release();
  const now = async () => {
    const body = await (await page.request.get(`/api/sequences/${id}`)).json();
    return body.sequence_generation_result.messages[1].msg_content;
  };
  await expect.poll(now, { timeout: 30_000 }).not.toBe(before);
});

test('a rewrite that fails is shown as failed, and the old text stays', async ({ page }) => {
  await written(page, 'fails-rewrite');
  const { step, form, before } = await ask(page, 'Ask about the night shift.');
  await expect(form.getByRole('alert')).toContainText(/^Not rewritten\. .*The old text stays\.$/, {
    timeout: 30_000,
  });
  await expect(form.getByRole('textbox', { name: 'In your words' })).toHaveValue(
    'Ask about the night shift.',
  );
  await expect(step.text).toHaveText(before);
  await expect(
    page
      .getByRole('region', { name: 'Later calls' })
      .getByText(/Rewrite 2/)
      .first(),
  ).toBeVisible();
});

test('what a rewrite invents is mended before it stands there', async ({ page }) => {
  await written(page, 'invents-rewrite');
  const { step } = await ask(page, 'Be bold.');
  await expect(page.getByText('Rewritten: step 2')).toBeVisible({ timeout: 30_000 });
  await expect(step.text).not.toContainText('417');
});

test('a rewrite that comes after somebody else saved is kept in the history', async ({
  page,
  context: browser,
}) => {
  const { company_context, release } = heldBy('held-rewrite');
  const id = await openSequence(page, { company_context });
  const other = await browser.newPage();
  await openViewer(other, id);
  const theirs = new StepOnPage(other, 2);
  await theirs.edit();
  await theirs.editor.fill('Theirs, Ruth: is that so?');
  const { step, form } = await ask(page, 'Ask about the night shift.');
  await expect(form.getByRole('button', { name: 'Rewriting' })).toBeVisible();
  await theirs.save();
  await expect(theirs.text).toHaveText('Theirs, Ruth: is that so?');
  await release();
  await expect(form.getByRole('alert')).toContainText('stands in the history', { timeout: 30_000 });
  await expect(step.text).toHaveText('Theirs, Ruth: is that so?');
  await step.article.getByRole('button', { name: 'History' }).click();
  await expect(step.article.getByText(/Rewritten by you/)).toBeVisible();
});
