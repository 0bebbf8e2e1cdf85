import { expect, test } from '@playwright/test';
import { ComposePage } from './compose-page';
import { context } from './people';
import { writtenFor } from './person-page';
import { SettingsPage } from './settings-page';

test('a domain on the list keeps everybody there out, until it is lifted', async ({ page }) => {
  const domain = `${crypto.randomUUID().slice(0, 8)}.example`;
  const { sequence } = await writtenFor(page, 'Mara Holt', `mara@mail.${domain}`);
  const settings = new SettingsPage(page);
  await settings.open('do-not-contact');
  const field = page.getByRole('textbox', { name: 'E-mail address, domain or LinkedIn profile' });
  const add = page.getByRole('button', { name: 'Keep out' });

  await field.fill('example');
  await add.click();
  await expect(page.getByRole('alert').filter({ hasText: '“example” alone is no domain' })).toBeVisible();
  await expect(field).toHaveValue('example');
  await expect(field).toBeFocused();
  await field.fill(`https://www.${domain}/team`);
  await expect(page.getByText(`Read as a domain: ${domain}`, { exact: true })).toBeVisible();
  await page.keyboard.press('Enter');
  const list = page.getByRole('list', { name: 'Who must not be contacted' });
  const line = list.getByRole('listitem').filter({ hasText: domain });
  await expect(line).toContainText(/Domainnoted by you, \d+ \w+/);

  const reason = new RegExp(`Nobody at ${domain} is to be contacted: noted by you on \\d+ \\w+ \\d{4}\\.`);
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill(`Ivo Holt\nBuyer\nAbout\nI buy for six stores.\nContact\nivo@mail.${domain}`);
  await expect(page.getByRole('alert').filter({ hasText: reason })).toBeVisible();
  await compose.say();
  await compose.write();
  await expect(page.getByRole('alert').filter({ hasText: reason })).toHaveCount(2);
  const refused = await page.request.post('/api/generate-sequence', {
    data: {
      ...{ prospect_url: 'linkedin.com/in/ivo-holt', company_context: context, sequence_length: 1 },
      ...{ profile: `Ivo Holt\nBuyer\nAbout\nI buy.\nContact\nivo@mail.${domain}` },
      tov_config: { formality: 42, warmth: 64, directness: 71 },
    },
  });
  expect([refused.status(), (await refused.json()).error]).toEqual([
    409,
    { code: 'conflict', message: expect.stringMatching(reason) },
  ]);
  await page.goto(`/sequences/${sequence}`);
  const copy = page.getByRole('button', { name: 'Copy step 2' });
  await expect(copy).toHaveAttribute('aria-disabled', 'true');

  await settings.open('do-not-contact');
  await line.getByRole('button', { name: `Lift ${domain}` }).click();
  await expect(line).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(line).toContainText('noted by you');
  await line.getByRole('button', { name: `Lift ${domain}` }).click();
  await expect(page.getByText(`${domain} may be contacted again`)).toBeVisible();
  await page.goto(`/sequences/${sequence}`);
  await expect(copy).not.toHaveAttribute('aria-disabled', 'true');
});
