import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe';
import { hydrated } from './hydrated';
import { context, pastedPage } from './people';

/** The replay of a call, in the words of the person who compares. */
class ReplayPage {
  constructor(readonly page: Page) {}

  readonly form = () => this.page.getByRole('form', { name: 'Ask it again' });
  readonly original = () => this.page.getByRole('region', { name: 'Original', exact: true });
  readonly replay = () => this.page.getByRole('region', { name: 'Replay', exact: true });

  async open(callId: string) {
    await this.page.goto(`/audit/${callId}/replay`);
    await hydrated(this.page, 'input[name=way]');
  }

  async ask() {
    await this.form().getByRole('button', { name: 'Replay' }).click();
  }
}

async function writeCall(page: Page, step: number) {
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: `https://www.linkedin.com/in/replayed-${crypto.randomUUID()}`,
      ...{ profile: pastedPage, company_context: context, sequence_length: 2 },
      tov_config: { formality: 42, warmth: 64, directness: 71 },
    },
  });
  const { sequence_id: sequenceId } = await response.json();
  const { generations } = await (await page.request.get(`/api/generations?sequence_id=${sequenceId}`)).json();
  const call = generations.find(
    (one: { node_name: string; step: number }) => one.node_name === 'write' && one.step === step,
  );
  const textNow = async (): Promise<string> => {
    const body = await (await page.request.get(`/api/sequences/${sequenceId}`)).json();
    return body.sequence_generation_result.messages[step - 1].msg_content;
  };
  return { id: String(call.id), sequenceId: String(sequenceId), textNow };
}

test('a call is replayed as it was and found again; the sequence stays', async ({ page }) => {
  const call = await writeCall(page, 2);
  const before = await call.textNow();
  await page.goto(`/audit?call=${call.id}`);
  await page.getByRole('link', { name: 'Replay', exact: true }).click();
  await expect(page).toHaveURL(`/audit/${call.id}/replay`);
  const replay = new ReplayPage(page);
  await hydrated(page, 'input[name=way]');
  await expect(replay.original()).toContainText(before.slice(0, 40));
  await replay.ask();
  await expect(replay.replay()).toContainText('Word for word the same.', { timeout: 30_000 });
  await expect(replay.replay()).toContainText('fake-ok, message/1, temperature 0.7');
  await page.reload();
  await expect(replay.replay()).toContainText('Word for word the same.');
  await expect(replay.replay()).toContainText('Step 2 says this now.');
  expect(await call.textNow()).toBe(before);
});

test('another model’s text stands beside the old one and is used on demand', async ({ page }) => {
  const call = await writeCall(page, 2);
  const before = await call.textNow();
  const replay = new ReplayPage(page);
  await replay.open(call.id);
  await replay
    .form()
    .getByRole('radio', { name: /^With another model/ })
    .check();
  await replay.ask();
  await expect(replay.form().getByRole('alert')).toContainText('Say which model or which temperature.');
  await replay.form().getByRole('textbox', { name: 'Model' }).fill('fake-invents');
  await replay.form().getByRole('textbox', { name: 'Temperature' }).fill('hot');
  await replay.ask();
  await expect(replay.form().getByRole('alert')).toContainText('temperature');
  await expect(replay.form().getByRole('textbox', { name: 'Temperature' })).toHaveValue('hot');
  await replay.form().getByRole('textbox', { name: 'Temperature' }).fill('0,2');
  await replay.ask();
  await expect(replay.replay().getByRole('insertion').first()).toBeVisible({ timeout: 30_000 });
  await expect(replay.replay()).toContainText('fake-invents, message/1, temperature 0.2');
  await expect(replay.replay().getByRole('group', { name: 'Tone' })).toBeVisible();
  await expect(replay.replay().getByRole('list', { name: 'Checks' })).toContainText('Failed');
  expect(await call.textNow()).toBe(before);
  expect(await violations(page)).toEqual([]);
  await replay.replay().getByRole('button', { name: 'Use this for step 2' }).click();
  await expect(page.getByText('Step 2 says this now').first()).toBeVisible();
  expect(await call.textNow()).toContain('417');
});

test('a sequence that was on the screen before shows what was changed elsewhere', async ({ page }) => {
  const call = await writeCall(page, 2);
  await page.goto(`/sequences/${call.sequenceId}`);
  const step = page.getByRole('article', { name: /^Step 2/ });
  await expect(step).toContainText((await call.textNow()).slice(0, 40));
  await hydrated(page, 'article button');
  await page.getByRole('link', { name: 'All calls' }).click();
  await page.getByRole('button', { name: 'Write 2' }).click();
  await page.getByRole('link', { name: 'Replay', exact: true }).click();
  const replay = new ReplayPage(page);
  await hydrated(page, 'input[name=way]');
  await replay
    .form()
    .getByRole('radio', { name: /^With another model/ })
    .check();
  await replay.form().getByRole('textbox', { name: 'Model' }).fill('fake-invents');
  await replay.ask();
  await replay.replay().getByRole('button', { name: 'Use this for step 2' }).click({ timeout: 30_000 });
  await expect(replay.replay()).toContainText('Step 2 says this now.');
  await page.getByRole('link', { name: 'Open sequence' }).click();
  await expect(step).toContainText('417');
  for (const back of ['replay', 'the opened call', 'the calls', 'the sequence'])
    await test.step(`back to ${back}`, () => page.goBack());
  await expect(page).toHaveURL(`/sequences/${call.sequenceId}`);
  await expect(step).toContainText('417');
});

test('today’s prompt, and a replay that fails and is left meanwhile', async ({ page }) => {
  const call = await writeCall(page, 1);
  const replay = new ReplayPage(page);
  await replay.open(call.id);
  await replay
    .form()
    .getByRole('radio', { name: /^With today’s prompt message\/1, in the same words/ })
    .check();
  await replay.ask();
  await expect(replay.replay().getByRole('group', { name: 'Tone' })).toBeVisible({ timeout: 30_000 });
  await replay
    .form()
    .getByRole('radio', { name: /^With another model/ })
    .check();
  await replay.form().getByRole('textbox', { name: 'Model' }).fill('fake-refusal');
  await replay.ask();
  await expect(page.getByRole('region', { name: 'Replays' }).getByRole('listitem')).toHaveCount(2);
  await page.goto('/sequences');
  await page.goBack();
  await hydrated(page, 'input[name=way]');
  await expect(replay.replay()).toContainText('The model refused to write this.', { timeout: 30_000 });
  await page.getByRole('region', { name: 'Replays' }).getByRole('button', { name: /ok$/ }).click();
  await expect(replay.replay()).toContainText('fake-ok, message/1');
});

test('the versions of the prompts say what they cost and how their messages did', async ({ page }) => {
  await writeCall(page, 1);
  await page.goto('/audit');
  await page.getByRole('link', { name: 'Prompt versions' }).first().click();
  const messages = page.getByRole('region', { name: 'Messages' });
  await expect(
    messages.getByRole('heading', { name: /^message\/1 hash [0-9a-f]{12}$/ }).first(),
  ).toBeVisible();
  await expect(messages).toContainText('All checks passed');
  await expect(page.getByRole('region', { name: 'Research' })).toContainText('It writes no messages itself.');
  expect(await violations(page)).toEqual([]);
});
