import { expect, type Page, test } from '@playwright/test';
import { CheckPage } from './check-page';
import { clipboard } from './compose-page';
import { context, pastedPage } from './people';
import { SettingsPage } from './settings-page';
import { openViewer } from './viewer-page';

async function written(page: Page, changes: object) {
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: 'https://www.linkedin.com/in/settings-person',
      profile: pastedPage,
      company_context: context,
      tov_config: { formality: 42, warmth: 64, directness: 71 },
      sequence_length: 1,
      ...changes,
    },
  });
  const { sequence_id, sequence_generation_result } = await response.json();
  return { id: sequence_id, message: sequence_generation_result.messages[0] };
}

/** The longest connection note that a few settings of the dials bring about. */
async function longNote(page: Page) {
  const notes = [];
  for (const [formality, warmth, directness] of [
    [90, 90, 10],
    [70, 95, 30],
    [95, 60, 20],
  ])
    notes.push(await written(page, { tov_config: { formality, warmth, directness } }));
  return notes.reduce((a, b) => (b.message.msg_content.length > a.message.msg_content.length ? b : a));
}

test('a note may have 300 characters where the workspace says so', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('channels');
  await settings.form('Channels').getByLabel('300 characters').check();
  await settings.save('Channels');
  const found = await longNote(page);
  expect(found.message.msg_content.length).toBeGreaterThan(200);
  const { id, message } = found;
  const length = message.checks.find((check: { id: string }) => check.id === 'length');
  expect(length).toMatchObject({ status: 'pass', label: `${message.msg_content.length} characters of 300` });
  await page.goto(`/sequences/${id}`);
  await expect(page.getByText(length.label)).toBeVisible();

  const check = new CheckPage(page);
  await check.open();
  await page.getByRole('combobox', { name: 'Channel' }).selectOption({ label: 'Connection note' });
  await check.text.fill(message.msg_content);
  await expect(check.chip(/characters of 300/)).toContainText('Passed');

  await settings.open('channels');
  await settings.form('Channels').getByLabel('200 characters').check();
  await settings.save('Channels');
  await page.goto('/check');
  await check.awake();
  await check.text.fill(`${message.msg_content} `);
  await expect(check.chip(/characters of 200/)).toContainText('Failed');
  expect((await longNote(page)).message.msg_content.length).toBeLessThanOrEqual(200);
});

test('an e-mail is copied with what stands below it, and says what is missing there', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('sender');
  const sender = settings.form('Sender');
  for (const label of ['Signature', 'Postal address', 'Opt-out line'])
    await sender.getByLabel(label).fill('');
  await settings.save('Sender');
  const { id, message } = await written(page, { channel: 'email' });
  await openViewer(page, id);
  const step = page.getByRole('article', { name: /^Step 1/ });
  await expect(step.getByText('No postal address, no opt-out line')).toBeVisible();
  await step.getByRole('button', { name: 'Copy step 1', exact: true }).click();
  await expect.poll(() => clipboard(page)).toBe(message.msg_content);

  await step.getByRole('link', { name: 'Add it in the settings' }).click();
  await settings.awake();
  await sender.getByLabel('Signature').fill('Marta Lindqvist');
  await sender.getByLabel('Postal address').fill('1 Dock Road\nLeeds LS1 1AA');
  await sender.getByLabel('Opt-out line').fill('Tell me if you want no more e-mails.');
  await settings.save('Sender');
  await openViewer(page, id);
  await expect(step.getByText('Added when you copy')).toBeVisible();
  await expect(step.getByText('No postal address')).toHaveCount(0);
  await step.getByRole('button', { name: 'Copy step 1', exact: true }).click();
  const whole = `${message.msg_content}\n\nMarta Lindqvist\n\nTell me if you want no more e-mails.\n\n1 Dock Road\nLeeds LS1 1AA`;
  await expect.poll(() => clipboard(page)).toBe(whole);
  const href = await step.getByRole('link', { name: /mail program/ }).getAttribute('href');
  expect(new URL(href ?? '').searchParams.get('body')).toBe(whole.replaceAll('\n', '\r\n'));

  const note = await written(page, { channel: 'linkedin' });
  await openViewer(page, note.id);
  await expect(step.getByText('Added when you copy')).toHaveCount(0);
  await step.getByRole('button', { name: 'Copy step 1', exact: true }).click();
  await expect.poll(() => clipboard(page)).toBe(note.message.msg_content);
});
