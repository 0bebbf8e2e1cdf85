import { expect, test } from '@playwright/test';
import { openSequence, StepOnPage } from './edit-page';
import { openViewer, reloadViewer } from './viewer-page';

const boast = 'You grew revenue by 417 percent';

test('a message is edited in place, judged while it is typed, and the original comes back', async ({
  page,
}) => {
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  const original = (await step.text.textContent()) ?? '';
  await step.edit();
  await expect(step.editor).toHaveValue(original);
  await step.editor.press('End');
  await step.editor.fill(`${original} ${boast}`);
  await expect(step.chip(/^Failed: .* not supported/)).toBeVisible();
  await expect(step.article.getByText(/^\d+ of 8,000 characters$/)).toBeVisible();
  await step.editor.press('Control+Enter');
  await expect(page.getByText('Saved step 2')).toBeVisible();
  await expect(step.text).toContainText(boast);
  await expect(step.article.getByText(/^Edited by you, \d+ % changed$/)).toBeVisible();
  await step.article.getByRole('button', { name: 'Show changes' }).click();
  await expect(step.article.getByRole('region', { name: 'Changes' }).locator('ins')).toContainText('417');

  await reloadViewer(page);
  await expect(step.text).toContainText(boast);
  await step.article.getByRole('button', { name: 'History' }).click();
  await expect(step.article.getByText(/Written by the built-in writer/)).toBeVisible();
  await step.article.getByRole('button', { name: 'Bring version 1 back' }).click();
  await expect(page.getByText('Brought back in step 2')).toBeVisible();
  await expect(step.text).toHaveText(original);
  await expect(
    step.article.getByRole('list', { name: 'History of step 2' }).getByRole('listitem'),
  ).toHaveCount(3);
});

test('two tabs edit one message: the later sees both texts and chooses', async ({ page, context }) => {
  const id = await openSequence(page);
  const other = await context.newPage();
  await openViewer(other, id);
  const [mine, theirs] = [new StepOnPage(page, 2), new StepOnPage(other, 2)];
  await mine.edit();
  await mine.editor.fill('Mine, Ruth: is that so?');
  await theirs.edit();
  await theirs.editor.fill('Theirs, Ruth: is that so?');
  await theirs.save();
  await expect(theirs.text).toHaveText('Theirs, Ruth: is that so?');

  await mine.save();
  const both = page.getByRole('region', { name: 'Two versions' });
  await expect(both.getByRole('alert')).toContainText('was changed while you typed');
  await expect(both.locator('ins')).toContainText('Mine');
  await expect(both.locator('del')).toContainText('Theirs');
  await both.getByRole('button', { name: 'Keep mine' }).click();
  await expect(mine.text).toHaveText('Mine, Ruth: is that so?');
  await mine.article.getByRole('button', { name: 'History' }).click();
  await expect(mine.article.getByRole('list', { name: 'History of step 2' })).toContainText('Theirs, Ruth');

  await theirs.edit();
  await theirs.editor.fill('Once more: is that so?');
  await theirs.save();
  await other.getByRole('button', { name: 'Take the stored one' }).click();
  await expect(theirs.text).toHaveText('Mine, Ruth: is that so?');
  await theirs.edit();
  await expect(theirs.editor).toHaveValue('Mine, Ruth: is that so?');
});

test('what is typed outlasts Escape and a reload until it is saved or discarded', async ({ page }) => {
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  const original = (await step.text.textContent()) ?? '';
  await step.edit();
  await step.editor.fill('Half a thought');
  await step.editor.press('Escape');
  await expect(step.article.getByRole('button', { name: 'Edit step 2' })).toBeFocused();
  await expect(step.text).toHaveText(original);
  await reloadViewer(page);
  await step.article.getByRole('button', { name: 'Go on' }).click();
  await expect(step.editor).toHaveValue('Half a thought');
  await step.editor.fill('Half a thought more');
  await reloadViewer(page);
  await step.edit();
  await expect(step.editor).toHaveValue('Half a thought more');
  await step.editor.press('Escape');
  await step.article.getByRole('button', { name: 'Discard it' }).click();
  await expect(step.article.getByText('did not save')).toHaveCount(0);
  await reloadViewer(page);
  await step.edit();
  await expect(step.editor).toHaveValue(original);
});

test('an empty text is refused and stays in the field; a note over its limit is kept and flagged', async ({
  page,
}) => {
  await openSequence(page);
  const second = new StepOnPage(page, 2);
  await second.edit();
  await second.editor.fill('   ');
  await second.save();
  await expect(second.article.getByRole('alert')).toContainText('There is no text to save');
  const note = new StepOnPage(page, 1);
  await note.edit();
  const long = `<b>مرحبا</b> 👩‍👩‍👧 ${'n'.repeat(5000)}`;
  await note.editor.fill(long);
  await expect(note.article.getByText(/of 200 characters, 4,8\d\d too many$/)).toBeVisible();
  await note.save();
  await expect(note.text).toHaveText(long);
  await expect(note.chip(/^Failed: 50\d\d characters of 200/)).toBeVisible();
});

test('E and W open the editor and the rewrite form from the keyboard', async ({ page }) => {
  await openSequence(page);
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const step = new StepOnPage(page, 2);
  await expect(step.editor).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('w');
  await expect(page.getByRole('form', { name: 'Rewrite step 2' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(step.article.getByRole('button', { name: 'Rewrite step 2' })).toBeFocused();
});

test('steps are added, moved, removed and brought back', async ({ page }) => {
  await openSequence(page);
  const [second, third] = [new StepOnPage(page, 2), new StepOnPage(page, 3)];
  const texts = [await second.text.textContent(), await third.text.textContent()];
  await second.menu('Add a message after it');
  await expect(third.editor).toBeFocused();
  await third.editor.fill('Ruth, a thought of my own: is that so?');
  await third.save();
  await expect(third.text).toHaveText('Ruth, a thought of my own: is that so?');
  await expect(page.getByRole('article', { name: /^Step 4/ })).toContainText(texts[1]?.slice(0, 30) ?? '-');

  await third.menu('Move up');
  await expect(second.text).toHaveText('Ruth, a thought of my own: is that so?');
  await expect(third.text).toHaveText(texts[0] ?? '');

  await second.menu('Remove it');
  await expect(second.text).toHaveText(texts[0] ?? '');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(second.text).toHaveText('Ruth, a thought of my own: is that so?');
  await page.reload();
  await expect(page.getByRole('article', { name: /^Step/ })).toHaveCount(4);
});

test('the pace between two messages is changed in its place', async ({ page }) => {
  await openSequence(page);
  const change = page.getByRole('button', { name: 'Change when step 3 is sent' });
  await change.focus();
  await page.keyboard.press('Enter');
  const form = page.getByRole('form', { name: 'When step 3 is sent' });
  await form.getByRole('spinbutton').fill('9');
  await form.getByRole('combobox').selectOption('when you decide');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('9 days later, when you decide').first()).toBeVisible();
  await expect(change).toBeFocused();
  await page.reload();
  await expect(page.getByText('9 days later, when you decide')).toBeVisible();
  await expect(page.getByText('Day 12')).toBeVisible();
});

test('the built-in writer rewrites by choice and says that it follows no free words', async ({ page }) => {
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  const before = (await step.text.textContent()) ?? '';
  await step.article.getByRole('button', { name: 'Rewrite step 2' }).click();
  const form = page.getByRole('form', { name: 'Rewrite step 2' });
  await expect(form.getByText('Connect a model to follow free instructions')).toBeVisible();
  await expect(form.getByRole('textbox')).toHaveCount(0);
  await form.getByRole('button', { name: 'Rewrite', exact: true }).click();
  await expect(form.getByRole('alert')).toContainText('Say what should change');
  await form.getByRole('button', { name: 'Shorter' }).click();
  await form.getByRole('button', { name: 'Rewrite', exact: true }).click();
  await expect(page.getByText('Rewritten: step 2')).toBeVisible();
  const after = (await step.text.textContent()) ?? '';
  expect(after.length).toBeLessThan(before.length);
  await expect(step.article.getByText(/^Rewritten by you/)).toBeVisible();
});

test('a claim without a source goes with "Rewrite without it"', async ({ page }) => {
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  const original = (await step.text.textContent()) ?? '';
  await step.edit();
  await step.editor.fill(`${original} ${boast}`);
  await step.save();
  await step.article.getByRole('button', { name: 'Rewrite without it' }).click();
  await expect(step.text).toHaveText(original);
});

test('variants stand side by side and one is taken', async ({ page }) => {
  await openSequence(page);
  const step = new StepOnPage(page, 2);
  await step.article.getByRole('button', { name: /^Variants/ }).click();
  const variants = page.getByRole('region', { name: 'Variants of step 2' });
  await variants.getByRole('button', { name: 'Write two versions' }).click();
  const other = variants.getByRole('article', { name: 'On another fact' });
  await expect(other.getByRole('button', { name: /^Warmth/ })).toBeVisible();
  await expect(variants.getByRole('article', { name: 'As written' })).toContainText(
    'Stands in the sequence now',
  );
  const text = (await other.getByRole('paragraph').first().textContent()) ?? '';
  await other.getByRole('button', { name: /^Use this/ }).click();
  await expect(step.text).toHaveText(text);
  await expect(step.article.getByText(/^On another fact, chosen by you/)).toBeVisible();
  await expect(step.article.getByRole('button', { name: /^Variants \d/ })).toBeVisible();
});
