import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { ComposePage, clipboard } from './compose-page';
import { context, linkedinPdf, pastedPage } from './people';

test('from a pasted page to messages that can be copied', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill('https://uk.linkedin.com/in/Ruth-Adeyemi-Cole/?trk=feed');
  await expect(page.getByText('linkedin.com/in/ruth-adeyemi-cole')).toBeVisible();
  await compose.profile.fill(pastedPage);
  await expect(page.getByText(/\d+ facts found/)).toBeVisible();
  await compose.say();
  await compose.length(3);
  await compose.write();
  await expect(page.getByText('3 of 3 written')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ruth Adeyemi-Cole' })).toBeVisible();
  await expect(
    page
      .getByRole('complementary')
      .or(page.getByRole('main'))
      .getByText('Built-in writer, no AI model connected')
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Somebody Else')).toHaveCount(0);

  const id = new URL(page.url()).searchParams.get('sequence');
  const body = await (await page.request.get(`/api/sequences/${id}`)).json();
  const [first] = body.sequence_generation_result.messages;
  await compose.step(1).getByRole('button', { name: /^Copy/ }).click();
  await expect(page.getByText(/Copied step 1/)).toBeVisible();
  expect(await clipboard(page)).toBe(first.msg_content);
});

test('from a PDF, whose text can be seen and mended first', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await page.getByRole('tab', { name: 'PDF' }).click();
  await page
    .getByLabel('PDF of the profile')
    .setInputFiles({ name: 'Profile.pdf', mimeType: 'application/pdf', buffer: await linkedinPdf() });
  await expect(compose.profile).toHaveValue(/Ines Moreau[\s\S]*340 people on nine wards/);
  await expect(page.getByText(/\d+ facts found/)).toBeVisible();
  await compose.say();
  await compose.length(2);
  await compose.write();
  await expect(page.getByText('2 of 2 written')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ines Moreau' })).toBeVisible();
});

test('a file that is no PDF is refused with a sentence, and nothing is lost', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill('linkedin.com/in/ines-moreau');
  await page.getByRole('tab', { name: 'PDF' }).click();
  await page
    .getByLabel('PDF of the profile')
    .setInputFiles({ name: 'Profile.pdf', mimeType: 'application/pdf', buffer: Buffer.from('not a pdf') });
  await expect(page.getByRole('alert').filter({ hasText: /PDF/ })).toBeVisible();
  await expect(compose.url).toHaveValue('linkedin.com/in/ines-moreau');
});

test('from JSON that nobody here wrote', async ({ page }) => {
  const sample = await readFile('node_modules/@jsonresume/schema/sample.resume.json', 'utf8');
  const compose = new ComposePage(page);
  await compose.open();
  await page.getByRole('tab', { name: 'JSON' }).click();
  await compose.profile.fill(sample);
  await expect(page.getByText(/\d+ facts found/)).toBeVisible();
  await compose.say();
  await compose.length(2);
  await compose.write();
  await expect(page.getByText('2 of 2 written')).toBeVisible();
  await expect(page.getByRole('heading', { name: JSON.parse(sample).basics.name })).toBeVisible();
});

test('with an address alone: the name is a guess until it is confirmed, and nothing is invented', async ({
  page,
}) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill('linkedin.com/in/tomas-berglund-1a2b3c');
  await expect(page.getByText('guessed from the address')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'First name' })).toHaveValue('Tomas');
  await compose.say();
  await compose.length(2);
  await compose.write();
  await expect(page.getByText('2 of 2 written')).toBeVisible();
  await expect(page.getByText('name guessed from the address')).toBeVisible();
  await expect(compose.step(1)).toContainText('Send it without a note');
  await expect(compose.step(2)).not.toContainText('Tomas');
});

test('a confirmed name is used', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill('linkedin.com/in/tomas-berglund-77aa88');
  await page.getByRole('button', { name: 'Use this name' }).click();
  await expect(page.getByText('Addressed as Tomas Berglund')).toBeVisible();
  await compose.say();
  await compose.length(2);
  await compose.write();
  await expect(compose.step(2)).toContainText('Tomas');
});

test('unfinished input survives a reload, and the company context is remembered', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill('Half a profile');
  await compose.say('A context that was being typed.');
  await page.getByRole('slider', { name: 'Formality' }).fill('12');
  await page.reload();
  await expect(compose.profile).toHaveValue('Half a profile');
  await expect(page.getByRole('slider', { name: 'Formality' })).toHaveValue('12');
  await expect(page.getByRole('textbox', { name: 'Company context' })).toHaveValue(
    'A context that was being typed.',
  );
});

test('the dials move by keyboard and say what they mean', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await page.getByRole('button', { name: 'Boardroom' }).click();
  await expect(page.getByRole('button', { name: 'Boardroom' })).toHaveAttribute('aria-pressed', 'true');
  const dial = page.getByRole('slider', { name: 'Formality' });
  await dial.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(dial).toHaveValue('83');
  await expect(page.getByRole('button', { name: 'Boardroom' })).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Home');
  await expect(page.getByText(/^Chatty, /)).toBeVisible();
});

test('warns before the profile of somebody else overwrites a known person', async ({ page }) => {
  const compose = new ComposePage(page);
  await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: 'linkedin.com/in/margaret-known',
      profile: 'Margaret O’Sullivan\nHead of Fleet at Carrow Freight\nAbout\nI look after 240 trucks.',
      company_context: context,
      tov_config: { formality: 50, warmth: 50, directness: 50 },
      sequence_length: 1,
    },
  });
  await compose.open();
  await compose.url.fill('linkedin.com/in/margaret-known');
  await compose.profile.fill(pastedPage);
  const warning = page.getByRole('alert').filter({ hasText: 'Writing will update that person.' });
  await expect(warning).toContainText(
    'This address is known as Margaret O’Sullivan; the profile says Ruth Adeyemi-Cole.',
  );
  await warning.getByRole('button', { name: 'Clear the address' }).click();
  await expect(compose.url).toHaveValue('');
  await expect(compose.url).toBeFocused();
  await expect(warning).toBeHidden();
});

test('an error goes when what was missing is given', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.say();
  await compose.write();
  await expect(page.locator('#profile-error')).toContainText('Give a LinkedIn URL above');
  await compose.url.fill('linkedin.com/in/given-later');
  await expect(page.locator('#profile-error')).toHaveCount(0);
});

test('two tabs keep a person each, and a new one starts with the last', async ({
  page,
  context: browser,
}) => {
  const first = new ComposePage(page);
  const second = new ComposePage(await browser.newPage());
  await first.open();
  await second.open();
  await first.profile.fill('The first person');
  await second.profile.fill('The second person');
  await second.page.reload();
  await first.page.reload();
  await expect(first.profile).toHaveValue('The first person');
  await expect(second.profile).toHaveValue('The second person');
  const third = new ComposePage(await browser.newPage());
  await third.open();
  await expect(third.profile).toHaveValue(/person$/);
});

test('says what the built-in writer does not read, and shows an address as it is read', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await page.getByText('Tone in words').click();
  await expect(page.getByRole('textbox', { name: 'Tone in words' })).toHaveAccessibleDescription(
    'The built-in writer does not read this.',
  );
  await compose.url.fill('https://www.linkedin.com/in/%E6%9D%8E%E6%98%8E');
  await expect(page.getByText('Read as linkedin.com/in/李明.')).toBeVisible();
});

for (const [what, url, reason] of [
  ['a company', 'https://www.linkedin.com/company/acme', /company/i],
  ['another site', 'https://example.com/in/x', /LinkedIn/],
  ['malformed percent-encoding', 'https://www.linkedin.com/in/%E0%A4%A', /.+/],
] as const) {
  test(`the address of ${what} is refused at its field`, async ({ page }) => {
    const compose = new ComposePage(page);
    await compose.open();
    await compose.url.fill(url);
    await compose.say();
    await compose.write();
    await expect(compose.url).toHaveAttribute('aria-invalid', 'true');
    await expect(page.locator('#url-error')).toHaveText(reason);
    await expect(page).not.toHaveURL(/sequence=/);
  });
}

test('2 MB of pasted text are refused with the limit, and stay to be shortened', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill('word '.repeat(400_000));
  await compose.say();
  await compose.write();
  await expect(page.locator('#profile-error')).toContainText('100,000');
  expect((await compose.profile.inputValue()).length).toBe(2_000_000);
});

test('an e-mail sequence has subjects, each copied by itself', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.profile.fill(pastedPage);
  await compose.say(context);
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('email');
  await compose.length(2);
  await compose.write();
  await page.getByRole('link', { name: 'Open in the viewer' }).click();
  await page
    .getByRole('button', { name: /Copy.*subject/i })
    .first()
    .click();
  await expect(page.getByText(/^Copied the subject/)).toBeVisible();
  const subject = await clipboard(page);
  expect(subject.length).toBeGreaterThan(0);
  expect(subject.length).toBeLessThanOrEqual(40);
});
