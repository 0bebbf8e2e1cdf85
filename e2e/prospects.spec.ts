import { expect, test } from '@playwright/test';
import { hydrated, visit } from './hydrated';
import { context, pastedPage } from './people';
import { ProspectsPage, unique } from './prospects-page';

let people: ProspectsPage;
test.beforeEach(({ page }) => {
  people = new ProspectsPage(page);
});

test('a person is added by hand, found by a typo and without accents, and opened with Enter', async ({
  page,
}) => {
  const last = unique('Łukasz');
  await people.add({ 'First name': 'Zoë', 'Last name': last, Company: 'Fjordbakst', Tags: 'fair, warm' });
  await expect(page.getByRole('heading', { name: `Zoë ${last}` })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove the tag warm' })).toBeVisible();
  await people.open();
  const plain = last.toLowerCase().replace('ł', 'l');
  for (const asked of [
    plain.toUpperCase(),
    `${plain.slice(0, 8)}q${plain.slice(9)}`,
    `zoe ${plain.slice(0, 9)}`,
  ]) {
    await people.search.fill(asked);
    await expect(people.people.getByRole('link').first()).toHaveText(`Zoë ${last}`);
  }
  await expect(page).toHaveURL(/\?q=zoe\+lukasz/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Zoë ${last}` })).toBeVisible();
});

test('the list is moved through by keyboard, and Back returns to the place', async ({ page }) => {
  const family = unique('Keyed');
  for (const first of ['Anna', 'Bert', 'Carla'])
    await people.add({ 'First name': first, 'Last name': family });
  await people.open();
  await page.keyboard.press('/');
  await expect(people.search).toBeFocused();
  await people.search.pressSequentially(family);
  await expect(page.getByText('3 people', { exact: true })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(people.person(`Anna ${family}`)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await expect(people.person(`Carla ${family}`)).toBeFocused();
  await page.keyboard.press('k');
  await expect(people.person(`Bert ${family}`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Bert ${family}` })).toBeVisible();
  await page.goBack();
  await expect(people.search).toHaveValue(family);
  await expect(people.person(`Bert ${family}`)).toBeFocused();
  await page.keyboard.press('k');
  await page.keyboard.press('k');
  await expect(people.search).toBeFocused();
});

test('filters stand in the address', async ({ page }) => {
  const [name, tag] = [unique('Filtered'), unique('tag')];
  await people.add({ 'First name': name, Tags: tag });
  await people.open(`?tag=${tag}&status=not_contacted`);
  await expect(people.person(name)).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('not_contacted');
  await expect(page.getByRole('combobox', { name: 'Tag' })).toHaveValue(tag);
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Replied');
  await expect(page).toHaveURL(new RegExp(`status=replied&tag=${tag}`));
  await expect(page.getByText('Nobody fits.')).toBeVisible();
  await page.reload();
  await hydrated(page, '#find-person');
  await expect(page.getByText('Nobody fits.')).toBeVisible();
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(page).toHaveURL(/\/prospects$/);
});

test('an inactive person is left out until asked for, and Undo brings them back', async ({ page }) => {
  const name = unique('Idle');
  await people.add({ 'First name': name });
  await page.getByRole('button', { name: 'Mark inactive' }).click();
  await expect(page.getByText('left out of the lists. Everything')).toBeVisible();
  await people.open(`?q=${name}`);
  await expect(page.getByText('Nobody fits.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Status' }).selectOption('Inactive');
  await people.person(name).click();
  await page.getByRole('button', { name: 'Mark active' }).click();
  await expect(page.getByRole('button', { name: 'Mark inactive' })).toBeVisible();
  await people.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Mark active', exact: true })).toBeVisible();
});

test('what cannot be saved says why, and nothing typed is lost', async ({ page }) => {
  await people.openForm();
  await people.fill({ Company: 'Acme', 'LinkedIn URL': 'linkedin.com/company/acme', 'E-mail': 'nobody' });
  await page.getByRole('button', { name: 'Add the person' }).click();
  await expect(people.field('LinkedIn URL')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.locator('#email-error')).toContainText('needs a name, an @ and a domain');
  await expect(page.getByText('needs a name, an @ and a domain')).toHaveCount(1);
  await expect(people.field('Company')).toHaveValue('Acme');
});

test('two quick presses add one person, and so does one while the next page comes', async ({ page }) => {
  const name = unique('Once');
  await people.openForm();
  await people.fill({ 'First name': name });
  let comes = () => {};
  const held = new Promise<void>((resolve) => {
    comes = resolve;
  });
  const nextPage = /\/prospects\/[0-9a-f-]{36}\?/;
  await page.route(nextPage, async (route) => {
    await held;
    await route.continue();
  });
  const asked = page.waitForRequest(nextPage);
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  await asked;
  await page.keyboard.press('Enter');
  comes();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await people.open(`?q=${name}`);
  await expect(people.people.getByRole('link')).toHaveCount(1);
});

test('an e-mail that somebody else has leads to them, and completes their record', async ({ page }) => {
  const name = unique('Holder');
  const email = `${name}@example.com`.toLowerCase();
  await people.add({ 'First name': name, 'E-mail': email });
  await people.openForm();
  await people.fill({ 'First name': 'Other', Title: 'Head of docks', 'E-mail': email.toUpperCase() });
  await page.getByRole('button', { name: 'Add the person' }).click();
  const notice = page.getByRole('alert').filter({ hasText: 'This e-mail belongs to' });
  await expect(notice.getByRole('link', { name })).toBeVisible();
  await expect(people.field('Title')).toHaveValue('Head of docks');
  await notice.getByRole('button', { name: 'Add what is new to them' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText('Head of docks')).toBeVisible();
});

test('a new sequence starts with what is known, and says what is under way', async ({ page }) => {
  const family = unique('Known');
  const profile = pastedPage.replaceAll('Adeyemi-Cole', family);
  const made = await page.request.post('/api/generate-sequence', {
    data: {
      ...{ prospect_url: `linkedin.com/in/${family}`, profile, company_context: context, sequence_length: 2 },
      tov_config: { formality: 40, warmth: 60, directness: 60 },
    },
  });
  const { prospect_id, sequence_id } = await made.json();
  await page.goto(`/prospects/${prospect_id}`);
  await expect(people.record.getByRole('link', { name: 'LinkedIn sequence, 2 messages' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the sequence' })).toHaveAttribute(
    'href',
    `/sequences/${sequence_id}`,
  );
  await page.getByRole('link', { name: 'New sequence' }).click();
  await expect(page.getByRole('textbox', { name: 'LinkedIn URL' })).toHaveValue(
    `https://www.linkedin.com/in/${family.toLowerCase()}`,
  );
  await expect(page.getByRole('textbox', { name: 'Profile', exact: true })).toHaveValue(new RegExp(family));
  const warning = page.getByRole('status').filter({ hasText: 'A new sequence is possible all the same.' });
  await expect(warning.getByRole('link', { name: 'Open the sequence' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Profile', exact: true })).toHaveValue(new RegExp(family));
});

test('a person without address is written to without becoming two', async ({ page }) => {
  const name = unique('Handmade');
  await people.add({ 'First name': name, Headline: 'Runs four chilled sites in Leeds' });
  const address = page.url();
  await page.getByRole('link', { name: 'New sequence' }).click();
  await expect(page.getByText(/fact.? found/)).toBeVisible();
  const says = page.getByRole('textbox', { name: 'Company context' });
  if (!(await says.isVisible())) await page.getByText('Company context').click();
  await says.fill(context);
  await page.getByRole('button', { name: /^Write \d+ messages?/ }).click();
  await expect(page.getByText(/(\d+) of \1 written/)).toBeVisible();
  await page.goto(address);
  await expect(people.record.getByRole('link', { name: /LinkedIn sequence/ })).toBeVisible();
  await people.open(`?q=${name}`);
  await expect(people.people.getByRole('link')).toHaveCount(1);
});

test('G P leads to the people, and on a phone five tabs do', async ({ page }) => {
  await visit(page, '/sequences', 'nav a');
  await page.keyboard.press('g');
  await page.keyboard.press('p');
  await expect(page).toHaveURL(/\/prospects$/);
  await page.setViewportSize({ width: 390, height: 844 });
  const bar = page.getByRole('navigation', { name: 'Main, compact' });
  await expect(bar.getByRole('link', { name: 'Prospects' })).toHaveAttribute('aria-current', 'page');
  await bar.getByRole('button', { name: 'More' }).click();
  await page.getByRole('dialog', { name: 'More screens' }).getByRole('link', { name: 'Check' }).click();
  await expect(page).toHaveURL(/\/check$/);
});
