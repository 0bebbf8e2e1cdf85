import { expect, test } from '@playwright/test';
import { hydrated } from './hydrated';
import { context } from './people';
import { SettingsPage } from './settings-page';

test('the first browser tells its time zone, and the rail says for whom one writes', async ({ page }) => {
  await page.goto('/');
  const settings = new SettingsPage(page);
  const timeZone = async () => {
    await settings.open();
    return page.getByRole('combobox', { name: 'Time zone' }).inputValue();
  };
  await expect.poll(timeZone).toBe('Europe/Berlin');
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
  await settings.awake();
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
  await settings.awake();
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

test('G and a comma lead to the settings', async ({ page }) => {
  await page.goto('/sequences');
  await hydrated(page, 'nav a');
  await page.keyboard.press('g');
  await page.keyboard.press(',');
  await expect(page).toHaveURL(/\/settings$/);
});
