import { type APIRequestContext, expect, type Page, test } from '@playwright/test';
import { ComposePage } from './compose-page';
import { heldBy } from './held';
import { visit } from './hydrated';
import { context, pastedPage } from './people';
import { ports } from './ports';

const modelServer = `http://127.0.0.1:${ports.fakeModel}`;

/** What the fake model does with the calls for this sequence; see fake-model/scenarios.ts. */
const of = (scenario: string) => `${context} (fake-model: ${scenario}, ${crypto.randomUUID()})`;

async function start(page: Page, companyContext: string) {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill(pastedPage);
  await compose.say(companyContext);
  await compose.length(3);
  await compose.write();
  await page.waitForURL(/sequence=/);
  return { compose, id: new URL(page.url()).searchParams.get('sequence') ?? '' };
}

const sequence = async (request: APIRequestContext, id: string) =>
  (await request.get(`/api/sequences/${id}`)).json();

test('the screen shows the words as they come, the plan before them', async ({ page }) => {
  const { company_context, release } = heldBy('held');
  const { compose } = await start(page, company_context);
  await expect(page.getByText(/^Observation/).first()).toBeVisible();
  const writing = compose.step(1, 'being written');
  await expect(writing).toContainText('Ruth');
  const before = (await writing.textContent())?.length ?? 0;
  await release();
  await expect
    .poll(async () => (await page.getByRole('article', { name: /^Step 1/ }).textContent())?.length ?? 0)
    .toBeGreaterThan(before);
  await expect(page.getByText('3 of 3 written')).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText('Built-in writer')).toHaveCount(0);
});

test('a reload in the middle, and a second tab, lose nothing', async ({ page, context: browser }) => {
  const { company_context, release } = heldBy('held');
  const { compose, id } = await start(page, company_context);
  await expect(compose.step(1, 'being written')).toContainText('Ruth');
  await page.reload();
  await expect(page.getByRole('article', { name: /^Step 1/ })).toContainText('Ruth');
  const second = await browser.newPage();
  await second.goto(`/sequences/${id}`);
  await expect(second.getByRole('article', { name: /^Step 1/ })).toContainText('Ruth');
  await release();
  await expect(page.getByText('3 of 3 written')).toBeVisible({ timeout: 30_000 });
  await expect(
    second.getByRole('article', { name: /^Step 3, / }).getByRole('button', { name: /^Copy/ }),
  ).toBeVisible({ timeout: 30_000 });
});

test('leaving the page does not stop the writing', async ({ page, request }) => {
  const { company_context, release } = heldBy('held');
  const { compose, id } = await start(page, company_context);
  await expect(compose.step(1, 'being written')).toContainText('Ruth');
  await page.close();
  await release();
  await expect.poll(async () => (await sequence(request, id)).status, { timeout: 30_000 }).toBe('completed');
});

test('a failure is shown as a failure, with what is kept, and can be resumed', async ({ page, request }) => {
  const { id } = await start(page, of('fails-step-3-once'));
  await expect(
    page.getByRole('alert').filter({ hasText: 'Not all messages could be written.' }),
  ).toContainText('2 of 3 messages are kept');
  expect(await sequence(request, id)).toMatchObject({
    status: 'failed',
    error_message: expect.stringMatching(/\.$/),
  });
  await page.getByRole('button', { name: 'Resume' }).click();
  await expect(page.getByText('3 of 3 written')).toBeVisible({ timeout: 30_000 });
});

test('Stop stops, from the keyboard too', async ({ page, request }) => {
  const { compose, id } = await start(page, heldBy('held').company_context);
  await expect(compose.step(1, 'being written')).toContainText('Ruth');
  await page.keyboard.press('Escape');
  const notice = page.getByRole('alert').filter({ hasText: 'Stopped.' });
  await expect(notice).toContainText(/Resume writes/);
  await expect(notice).not.toContainText('Stopped by you');
  await expect(page.getByRole('article', { name: /not finished$/ }).first()).toContainText('not finished');
  expect((await sequence(request, id)).status).toBe('failed');
});

test('a tab that was left open shows what another tab resumed', async ({ page, context: browser }) => {
  const { id } = await start(page, of('fails-step-3-once'));
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  const other = await browser.newPage();
  await visit(other, `/sequences/${id}`, '#main [role=alert] button');
  await other.getByRole('button', { name: 'Resume' }).click();
  await expect(other.getByRole('article', { name: 'Step 3, written' })).toBeVisible({ timeout: 30_000 });
  await page.bringToFront();
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await expect(page.getByText('3 of 3 written')).toBeVisible();
});

test('a program gets 502 with the sequence, and the same key resumes it', async ({ request }) => {
  const asked = {
    headers: { 'Idempotency-Key': crypto.randomUUID() },
    data: {
      prospect_url: 'linkedin.com/in/failing-once',
      profile: pastedPage,
      sequence_length: 3,
      tov_config: { formality: 50, warmth: 50, directness: 50 },
      company_context: `${context} (fake-model: fails-step-3-once, ${crypto.randomUUID()})`,
    },
  };
  const failed = await request.post('/api/generate-sequence', asked);
  expect(failed.status()).toBe(502);
  const { error } = await failed.json();
  expect(error).toMatchObject({ code: 'model_failed', sequence_id: expect.any(String) });
  const resumed = await request.post('/api/generate-sequence', asked);
  expect(resumed.status()).toBe(201);
  expect((await resumed.json()).sequence_id).toBe(error.sequence_id);
});

test('the rows of the audit are the calls that the server counted', async ({ request }) => {
  const mark = `fake-model: wrong-shape-once, ${crypto.randomUUID()}`;
  const response = await request.post('/api/generate-sequence', {
    data: {
      prospect_url: 'linkedin.com/in/counted-person',
      profile: pastedPage,
      sequence_length: 3,
      tov_config: { formality: 50, warmth: 50, directness: 50 },
      company_context: `${context} (${mark})`,
    },
  });
  const body = await response.json();
  expect(response.status()).toBe(201);
  const { generations } = await (
    await request.get(`/api/generations?sequence_id=${body.sequence_id}&limit=100`)
  ).json();
  const journal: { body: unknown }[] = await (await request.get(`${modelServer}/journal`)).json();
  const counted = journal.filter((call) => JSON.stringify(call.body).includes(mark));
  expect(generations).toHaveLength(counted.length);
  expect(body.usage.calls).toBe(counted.length);
  expect(JSON.stringify(generations)).not.toContain('fake-key');
});
