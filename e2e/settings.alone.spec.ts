import { expect, type Page, test } from '@playwright/test';
import { CheckPage } from './check-page';
import { ComposePage, clipboard } from './compose-page';
import { context, pastedPage } from './people';
import { SettingsPage } from './settings-page';

const starting = ['Peer to peer', 'Warm intro', 'Straight to it', 'Boardroom'];

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

test('the first browser tells its time zone, and the rail says for whom one writes', async ({ page }) => {
  await page.goto('/');
  const settings = new SettingsPage(page);
  await expect(async () => {
    await settings.open();
    await expect(page.getByRole('combobox', { name: 'Time zone' })).toHaveValue('Europe/Berlin', {
      timeout: 1000,
    });
  }).toPass();
  await settings.form('Sender').getByLabel('Your name').fill('Marta Lindqvist');
  await settings.form('Sender').getByLabel('Your company').fill('Slotwright');
  await settings.save('Sender');
  await expect(page.getByRole('banner').getByText('Slotwright')).toBeVisible();
  await expect(page.getByRole('banner').getByText('Marta Lindqvist')).toBeVisible();
});

test('each form refuses what it cannot keep at its field, and keeps the rest over a reload', async ({
  page,
}) => {
  const settings = new SettingsPage(page);
  await settings.open();
  const sender = settings.form('Sender');
  const signature = sender.getByLabel('Signature');
  await sender.getByLabel('Your title').fill('<b>Head</b> of 🙂 مبيعات');
  await signature.fill('x'.repeat(5000));
  await sender.getByRole('button', { name: 'Save sender' }).click();
  await expect(sender.getByRole('alert')).toHaveText(
    'The signature may have at most 1,000 characters; this has 5,000.',
  );
  await expect(signature).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(signature).toHaveValue('x'.repeat(5000));
  await expect(sender.getByRole('status')).toHaveText('Not saved yet');
  await signature.fill('Marta\nSlotwright');
  await settings.save('Sender');

  const company = settings.form('Company context');
  const words = company.getByLabel('What you do and for whom');
  await words.fill('y'.repeat(4001));
  await company.getByRole('button', { name: 'Save context' }).click();
  await expect(company.getByRole('alert')).toContainText('at most 4,000 characters');
  await words.fill(context);
  await settings.save('Company context');

  const channels = settings.form('Channels');
  const notes = channels.getByLabel('Connection notes a month');
  await notes.fill('many');
  await channels.getByRole('button', { name: 'Save channels' }).click();
  await expect(channels.getByRole('alert')).toHaveText(
    'Notes a month must be a whole number from 0 to 1,000, or no limit.',
  );
  await expect(notes).toHaveValue('many');
  await notes.fill('12');
  await channels.getByLabel('300 characters').check();
  await settings.save('Channels');

  const time = settings.form('Working days and time zone');
  const day = (name: string) => time.getByRole('button', { name });
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) await day(name).click();
  await time.getByRole('button', { name: 'Save working time' }).click();
  await expect(time.getByRole('alert')).toHaveText('Working days must be at least one day of the week.');
  await day('Sunday').click();
  await day('Thursday').click();
  await time.getByLabel('Time zone').selectOption('Asia/Tokyo');
  await settings.save('Working days and time zone');

  const retention = settings.form('Retention');
  await expect(retention.getByRole('checkbox')).not.toBeChecked();
  await retention.getByRole('checkbox').check();
  await retention.getByLabel('Days to keep them').fill('0');
  await retention.getByRole('button', { name: 'Save retention' }).click();
  await expect(retention.getByRole('alert')).toHaveText(
    'The number of days must be a whole number from 1 to 3,650.',
  );
  await retention.getByLabel('Days to keep them').fill('365');
  await settings.save('Retention');

  await page.reload();
  await expect(sender.getByLabel('Your title')).toHaveValue('<b>Head</b> of 🙂 مبيعات');
  await expect(signature).toHaveValue('Marta\nSlotwright');
  await expect(words).toHaveValue(context);
  await expect(channels.getByLabel('300 characters')).toBeChecked();
  await expect(notes).toHaveValue('12');
  await expect(day('Sunday')).toHaveAttribute('aria-pressed', 'true');
  await expect(day('Monday')).toHaveAttribute('aria-pressed', 'false');
  await expect(time.getByLabel('Time zone')).toHaveValue('Asia/Tokyo');
  await expect(retention.getByLabel('Days to keep them')).toHaveValue('365');
  await expect(page.getByText('Not saved yet')).toHaveCount(0);

  await time.getByRole('button', { name: 'Use it' }).click();
  for (const name of ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Friday']) await day(name).click();
  await settings.save('Working days and time zone');
  await retention.getByRole('checkbox').uncheck();
  await settings.save('Retention');
  await channels.getByLabel('200 characters').check();
  await channels.getByRole('checkbox').uncheck();
  await settings.save('Channels');
});

test('what is typed and not saved can be discarded', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  const name = settings.form('Sender').getByLabel('Your name');
  const before = `Marta ${crypto.randomUUID().slice(0, 8)}`;
  await name.fill(before);
  await settings.save('Sender');
  await name.fill('Somebody else');
  await settings.form('Sender').getByRole('button', { name: 'Discard' }).click();
  await expect(name).toHaveValue(before);
  await page.reload();
  await expect(name).toHaveValue(before);
});

test('presets are made, renamed, moved, deleted and brought back', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.open('presets');
  await page.getByRole('button', { name: 'New preset' }).click();
  const made = settings.form('New preset');
  await made.getByLabel('Name').fill('Boardroom');
  await made.getByRole('slider', { name: 'Warmth' }).fill('77');
  await made.getByLabel('Tone in words').fill('British spelling.');
  await made.getByRole('button', { name: 'Save preset' }).click();
  await expect(made.getByRole('alert')).toContainText('There is a preset named Boardroom already.');
  await made.getByLabel('Name').fill('');
  await made.getByRole('button', { name: 'Save preset' }).click();
  await expect(made.getByRole('alert')).toHaveText('The name must be text of 1 to 60 characters.');
  await made.getByLabel('Name').fill('<i>Marta</i> مرتا 🙂');
  await made.getByRole('button', { name: 'Save preset' }).click();
  await expect.poll(() => settings.names()).toEqual([...starting, '<i>Marta</i> مرتا 🙂']);

  await page.getByRole('button', { name: 'Edit <i>Marta</i>' }).click();
  const changed = page.getByRole('form', { name: /^Change / });
  await expect(changed.getByRole('slider', { name: 'Warmth' })).toHaveValue('77');
  await changed.getByLabel('Name').fill('Marta');
  await changed.getByRole('button', { name: 'Save preset' }).click();
  await expect.poll(() => settings.names()).toEqual([...starting, 'Marta']);

  const up = page.getByRole('button', { name: 'Move Marta up' });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settings.names()).indexOf('Marta')).toBe(3);
  await expect(up).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await settings.names()).indexOf('Marta')).toBe(2);

  await page.getByRole('button', { name: 'Delete Marta' }).click();
  await expect.poll(() => settings.names()).toEqual(starting);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await settings.names()).indexOf('Marta')).toBe(2);
  await page.reload();
  expect((await settings.names()).indexOf('Marta')).toBe(2);

  const compose = new ComposePage(page);
  await compose.open();
  const chip = page.getByRole('button', { name: 'Marta', exact: true });
  await chip.click();
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await page.getByText('Tone in words').click();
  await expect(page.getByRole('textbox', { name: 'Tone in words' })).toHaveValue('British spelling.');
  await page.getByRole('slider', { name: 'Directness' }).fill('12');
  await expect(chip).toHaveAttribute('aria-pressed', 'false');

  await page.getByRole('button', { name: 'Save as preset' }).click();
  await page.keyboard.type('Boardroom');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: 'There is a preset named' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Name of the preset' }).fill('Hinting');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Hinting' })).toHaveAttribute('aria-pressed', 'true');

  await settings.open('presets');
  for (const name of ['Marta', 'Hinting']) {
    await page.getByRole('button', { name: `Delete ${name}` }).click();
    await expect.poll(() => settings.names()).not.toContain(name);
  }
});

test('a tone is learned from own messages and kept as a preset', async ({ page }) => {
  const settings = new SettingsPage(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Learn from my writing' }).click();
  const messages = (at: number) => settings.learn.getByLabel(`Message ${at}`);
  await messages(1).fill('Hi Ruth, thanks for this.');
  await messages(2).fill(
    'Hi Tom,\n\nYou’ve moved the early slots to Tuesdays, I hear. It’s what two of our sites did. Did the queue get any shorter?\n\nBest,\nMarta',
  );
  await settings.learn.getByRole('button', { name: 'Read my tone' }).click();
  await expect(settings.learn.getByRole('alert')).toHaveText(
    'This message has 5 words; a tone shows from 12 on.',
  );
  await expect(messages(2)).toHaveValue(/early slots/);
  await messages(1).fill(
    'Hi Ruth,\n\nI saw you’re opening Avonmouth on two shifts. That’s a lot of doors at once. How did the first month go?\n\nBest,\nMarta',
  );
  await settings.learn.getByRole('button', { name: 'Read my tone' }).click();
  const learned = page.getByRole('region', { name: 'Your tone, read from 2 messages' });
  await expect(learned.getByRole('listitem').filter({ hasText: 'signs off with “Best”' })).toBeVisible();
  await expect(learned.getByText(/^Message 1: \d+\. Message 2: \d+\.$/).first()).toBeAttached();
  const form = settings.form('Preset from your writing');
  await expect(form.getByLabel('Tone in words')).toHaveValue(/Uses contractions\./);
  await form.getByRole('slider', { name: 'Formality' }).fill('33');
  await form.getByLabel('Name').fill('As I write');
  await form.getByRole('button', { name: 'Save preset' }).click();
  await expect.poll(() => settings.names()).toContain('As I write');
  await expect(learned).toBeHidden();
  await page.reload();
  expect(await settings.names()).toContain('As I write');
  await page.getByRole('button', { name: 'Delete As I write' }).click();
  await expect.poll(() => settings.names()).not.toContain('As I write');
});

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
  await page.goto(`/sequences/${id}`);
  const step = page.getByRole('article', { name: /^Step 1/ });
  await expect(step.getByText('No postal address, no opt-out line')).toBeVisible();
  await step.getByRole('button', { name: 'Copy step 1', exact: true }).click();
  expect(await clipboard(page)).toBe(message.msg_content);

  await step.getByRole('link', { name: 'Add it in the settings' }).click();
  await sender.getByLabel('Signature').fill('Marta Lindqvist');
  await sender.getByLabel('Postal address').fill('1 Dock Road\nLeeds LS1 1AA');
  await sender.getByLabel('Opt-out line').fill('Tell me if you want no more e-mails.');
  await settings.save('Sender');
  await page.goto(`/sequences/${id}`);
  await expect(step.getByText('Added when you copy')).toBeVisible();
  await expect(step.getByText('No postal address')).toHaveCount(0);
  await step.getByRole('button', { name: 'Copy step 1', exact: true }).click();
  const whole = `${message.msg_content}\n\nMarta Lindqvist\n\nTell me if you want no more e-mails.\n\n1 Dock Road\nLeeds LS1 1AA`;
  expect(await clipboard(page)).toBe(whole);
  const href = await step.getByRole('link', { name: /mail program/ }).getAttribute('href');
  expect(new URL(href ?? '').searchParams.get('body')).toBe(whole.replaceAll('\n', '\r\n'));

  const note = await written(page, { channel: 'linkedin' });
  await page.goto(`/sequences/${note.id}`);
  await expect(step.getByText('Added when you copy')).toHaveCount(0);
  await step.getByRole('button', { name: 'Copy step 1', exact: true }).click();
  expect(await clipboard(page)).toBe(note.message.msg_content);
});

test('G and a comma lead to the settings', async ({ page }) => {
  await page.goto('/sequences');
  await expect(async () => {
    await page.keyboard.press('g');
    await page.keyboard.press(',');
    await expect(page).toHaveURL(/\/settings$/, { timeout: 2000 });
  }).toPass();
});
