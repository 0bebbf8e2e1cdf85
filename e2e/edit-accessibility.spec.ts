import { expect, test } from '@playwright/test';
import { openSequence, StepOnPage } from './edit-page';
import { look } from './look';

/** Done on a phone, as `edit.spec.ts` does it at a desk; each state is looked at in both. */
test.use({ viewport: { width: 390, height: 844 } });

test('axe finds nothing while a message is changed', async ({ page }) => {
  test.slow();
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  await step.edit();
  await step.editor.fill('Ruth, you run nine sites in Wakefield. You grew revenue by 417 percent.');
  await expect(step.chip(/not supported/)).toBeVisible();
  await look(page, 'the editor');
  await step.save();
  await step.article.getByRole('button', { name: 'Show changes' }).click();
  await expect(step.article.locator('ins').first()).toBeVisible();
  await look(page, 'the changes');
  await step.article.getByRole('button', { name: 'History' }).click();
  await expect(step.article.getByText(/Written by/)).toBeVisible();
  await look(page, 'the history');
});

test('axe finds nothing in the rewrite form, the variants and the pace', async ({ page }) => {
  test.slow();
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  await step.article.getByRole('button', { name: 'Rewrite step 2' }).click();
  await page.getByText('Other dials for this message').click();
  await look(page, 'the rewrite form');
  await step.article.getByRole('button', { name: /^Variants/ }).click();
  await page.getByRole('button', { name: 'Write two versions' }).click();
  await expect(page.getByRole('button', { name: /^Use this/ }).first()).toBeVisible();
  await look(page, 'the variants');
  await step.article.getByRole('button', { name: 'More for step 2' }).click();
  await page.getByRole('button', { name: 'Change when step 2 is sent' }).click();
  await look(page, 'the pace');
});
