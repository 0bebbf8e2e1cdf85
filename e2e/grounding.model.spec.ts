import { expect, type Page, test } from '@playwright/test';
import { ComposePage } from './compose-page';
import { heldBy } from './held';
import { context, pastedPage } from './people';
import { openViewer, reloadViewer } from './viewer-page';

const invention = 'You grew revenue by 417 percent.';

/** Writes one message with the fake model, which does what the company context says. */
async function start(page: Page, companyContext: string): Promise<string> {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill(pastedPage);
  await compose.say(companyContext);
  await compose.length(1);
  await compose.write();
  await page.waitForURL(/sequence=/);
  return new URL(page.url()).searchParams.get('sequence') ?? '';
}

const stepOf = (page: Page) => {
  const step = page.getByRole('article', { name: 'Step 1, written' });
  const checks = step.getByRole('list', { name: 'Checks' }).getByRole('listitem');
  const flagged = step.getByRole('link', { name: `${invention} (not supported)` });
  return { step, checks, flagged };
};

test('an unsupported claim is shown before its repair, and the supported text in its place after', async ({
  page,
}) => {
  const { company_context, release } = heldBy('invents-held');
  await openViewer(page, await start(page, company_context));
  const { step, checks, flagged } = stepOf(page);
  await expect(flagged).toBeVisible();
  await expect(flagged).toHaveCSS('text-decoration-style', 'wavy');
  await expect(checks.first()).toHaveText(/^Failed: 1 of \d claims not supported$/);
  await expect(step.getByText('No fact says “417 percent”.')).toBeVisible();
  await expect(step.getByRole('button', { name: 'Keep, I know it is true' })).toHaveCount(0);

  await release();
  await expect(step).not.toContainText('417', { timeout: 30_000 });
  await expect(step).toContainText('Two of our four sites still book supplier slots by e-mail');
  await expect(checks.filter({ hasText: /^Passed: Grounded/ })).toBeVisible();
  await expect(step.getByText('not supported')).toHaveCount(0);
  await page.getByRole('tab', { name: /^AI calls/ }).click();
  await expect(page.getByText('Repair 1')).toBeVisible();
});

test('a claim that no repair mends is shown as failing; it can be vouched for, and taken back', async ({
  page,
}) => {
  const id = await start(page, `${context} (fake-model: invents, ${crypto.randomUUID()})`);
  await expect(page.getByText('1 of 1 written')).toBeVisible({ timeout: 30_000 });
  await openViewer(page, id);
  const { step, checks, flagged } = stepOf(page);
  await expect(checks.first()).toHaveText(/^Failed: 1 of \d claims not supported$/);
  await expect(flagged).toBeVisible();
  const before = await step.getByText(/^Confidence \d+/).textContent();
  await flagged.focus();
  await expect(page.getByRole('tooltip')).toContainText('No fact says “417 percent”.');

  await step.getByRole('button', { name: 'Keep, I know it is true' }).click();
  const takeBack = step.getByRole('button', { name: `Take back: ${invention}` });
  await expect(takeBack).toBeFocused();
  await expect(step).toContainText(/Vouched for by you, .*\d{2}:\d{2}/);
  await expect(checks.filter({ hasText: /^Passed: Grounded/ })).toBeVisible();
  await expect(step.getByRole('link', { name: `${invention} (vouched for)` })).toBeVisible();
  await expect(flagged).toHaveCount(0);
  expect(await step.getByText(/^Confidence \d+/).textContent()).not.toBe(before);

  await reloadViewer(page);
  await expect(step).toContainText('Vouched for by you');
  await takeBack.click();
  await expect(step.getByRole('button', { name: 'Keep, I know it is true' })).toBeFocused();
  await expect(flagged).toBeVisible();
  await expect(checks.first()).toHaveText(/^Failed: 1 of \d claims not supported$/);
  expect(await step.getByText(/^Confidence \d+/).textContent()).toBe(before);
});
