import { expect, test } from '@playwright/test';
import { ComposePage } from './compose-page';
import { SettingsPage } from './settings-page';

const starting = ['Peer to peer', 'Warm intro', 'Straight to it', 'Boardroom'];

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
  await expect.poll(async () => (await settings.names()).indexOf('Marta')).toBe(2);

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
  await expect(page.getByRole('textbox', { name: 'Name of the preset' })).toBeFocused();
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
  await settings.awake();
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
  await settings.awake();
  expect(await settings.names()).toContain('As I write');
  await page.getByRole('button', { name: 'Delete As I write' }).click();
  await expect.poll(() => settings.names()).not.toContain('As I write');
});
