import { expect, test } from '@playwright/test';
import { ProspectsPage, unique } from './prospects-page';

let people: ProspectsPage;
test.beforeEach(({ page }) => {
  people = new ProspectsPage(page);
});

test('a person is edited and tagged; tags in use are offered, and Undo puts one back', async ({ page }) => {
  const [name, tag] = [unique('Edited'), unique('Tag')];
  await people.add({ 'First name': 'Somebody' });
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await people.fill({ 'First name': name, Headline: 'Runs <b>four</b> sites 🚚' });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('heading', { name })).toBeVisible();
  await expect(page.getByText('Runs <b>four</b> sites 🚚')).toBeVisible();
  await page.getByRole('combobox', { name: 'New tag' }).fill(tag);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: `Remove the tag ${tag}` }).click();
  await expect(page.getByRole('button', { name: `Remove the tag ${tag}` })).toBeHidden();
  await people.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: `Remove the tag ${tag}` })).toBeVisible();
});

test('an Undo that is refused says why', async ({ page }) => {
  const tags = Array.from({ length: 20 }, (_, at) => `tag ${at + 1}`);
  await people.add({ 'First name': unique('Tagged'), Tags: tags.join(', ') });
  await page.getByRole('button', { name: 'Remove the tag tag 7', exact: true }).click();
  // The toast stays while the pointer is on it.
  await people.toast.getByRole('button', { name: 'Undo' }).hover();
  await page.getByRole('combobox', { name: 'New tag' }).fill('one more');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove the tag one more' })).toBeVisible();
  await people.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'at most 20 tags' })).toBeVisible();
});

test('notes and interactions are added, edited, deleted and brought back', async ({ page }) => {
  await people.add({ 'First name': unique('Noted') });
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(page.locator('#note-content-error')).toContainText('The note is empty.');
  await expect(page.getByText('The note is empty.')).toHaveCount(1);
  await people.field('Note').fill('Likes\nshort messages');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(people.record.getByText('short messages')).toBeVisible();
  await expect(page.getByText('Last contact').locator('..')).toContainText('never');

  await page.getByRole('tab', { name: 'Interaction' }).click();
  await page.getByRole('button', { name: 'Add the interaction' }).click();
  await expect(page.getByText('Write what it was about, or choose what came of it.')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'What' }).selectOption('Meeting');
  await page.getByLabel('When').fill('2026-11-03T10:30');
  await people.fill({ Subject: 'Docks', 'What was said': 'They book by e-mail.', Event: 'LogiMAT' });
  await page.getByRole('combobox', { name: 'Mood' }).selectOption('Positive');
  await page.getByRole('combobox', { name: 'Outcome' }).selectOption('Interested');
  await page.getByRole('button', { name: 'Add the interaction' }).click();
  const entry = people.record.getByRole('article').filter({ hasText: 'Docks' });
  await expect(entry).toContainText('Positive · Interested · LogiMAT');
  await expect(page.getByText('Last contact').locator('..')).toContainText('3 Nov');

  await entry.getByRole('button', { name: 'Edit the meeting' }).click();
  const editing = page.getByRole('form', { name: 'Edit the meeting' });
  await expect(editing.getByLabel('When')).toHaveValue('2026-11-03T10:30');
  await editing.getByRole('textbox', { name: 'Subject' }).fill('Gates');
  await editing.getByRole('button', { name: 'Save' }).click();
  const edited = people.record.getByRole('article').filter({ hasText: 'Gates' });
  await edited.getByRole('button', { name: 'Delete the meeting' }).click();
  await expect(edited).toBeHidden();
  await people.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(edited).toContainText('They book by e-mail.');
});

test('a draft is kept, edited, used and opened again', async ({ page }) => {
  await people.add({ 'First name': unique('Drafted') });
  await page.getByRole('tab', { name: 'Draft' }).click();
  await page.getByRole('combobox', { name: 'Channel' }).selectOption('E-mail');
  await people.field('Draft').fill('Hello, do you still book by e-mail?');
  await page.getByRole('button', { name: 'Keep the draft' }).click();
  const entry = people.record.getByRole('article').filter({ hasText: 'Draft, e-mail' });
  await entry.getByRole('button', { name: 'Edit the draft' }).click();
  await page
    .getByRole('form', { name: 'Edit the draft' })
    .getByRole('textbox', { name: 'Draft' })
    .fill('Shorter');
  await page.getByRole('form', { name: 'Edit the draft' }).getByRole('button', { name: 'Save' }).click();
  await expect(entry).toContainText('Shorter');
  await entry.getByRole('button', { name: 'Mark used' }).click();
  await expect(entry).toContainText('Used');
  await expect(page.getByText('Last contact').locator('..')).not.toContainText('never');
  await people.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(entry).toContainText('Open');
  await expect(page.getByText('Last contact').locator('..')).toContainText('never');
  await entry.getByRole('button', { name: 'Discard' }).click();
  await entry.getByRole('button', { name: 'Open it again' }).click();
  await expect(entry.getByRole('button', { name: 'Mark used' })).toBeVisible();
});

test('two records of one person are offered for merging, shown and merged', async ({ page }) => {
  const family = unique('Twice');
  await people.add({
    ...{ 'First name': 'Ruth', 'Last name': family, Company: 'Brannock Foods', Location: 'Leeds' },
  });
  await people.field('Note').fill('Came by at the fair.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await expect(people.record.getByText('Came by at the fair.')).toBeVisible();
  await people.add({
    ...{ 'First name': 'Ruth', 'Last name': family, Company: 'Brannock Foods Ltd', Title: 'Director' },
  });
  await page.getByRole('link', { name: 'Compare and merge' }).click();
  const preview = page.getByRole('region', { name: 'What merging does' });
  await expect(preview).toContainText('1 entry');
  await expect(preview).toContainText('Location Leeds');
  await expect(preview).toContainText('Company Brannock Foods, because “Brannock Foods Ltd” stays');
  await preview.getByRole('button', { name: 'Swap the two' }).click();
  await expect(preview).toContainText('Title Director');
  await expect(preview).toContainText('Company Brannock Foods Ltd, because “Brannock Foods” stays');
  await preview.getByRole('button', { name: 'Merge the two' }).click();
  await expect(page.getByRole('heading', { name: `Ruth ${family}` })).toBeVisible();
  await expect(people.record.getByText('Came by at the fair.')).toBeVisible();
  await expect(page.getByText('Director, Brannock Foods · Leeds')).toBeVisible();
  await people.open(`?q=${family}`);
  await expect(people.people.getByRole('link')).toHaveCount(1);
});

test('the other record can be searched for when it is not offered', async ({ page }) => {
  const [a, b] = [unique('Alone'), unique('Apart')];
  await people.add({ 'First name': a });
  await people.add({ 'First name': b });
  await page.getByRole('link', { name: 'Merge…' }).click();
  await page.getByRole('searchbox', { name: 'Find the other record' }).fill(a);
  await page.getByRole('list', { name: 'Found' }).getByRole('link', { name: a }).click();
  await expect(page.getByRole('region', { name: 'What merging does' })).toContainText(a);
});
