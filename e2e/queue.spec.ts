import { expect, type Page, test } from '@playwright/test';
import { clipboard } from './compose-page';
import { hydrated } from './hydrated';
import { QueuePage, sentEarlier, writtenFor } from './queue-page';

const email = { channel: 'email' };

/** Somebody whose second e-mail is overdue. */
async function overdueFor(page: Page, name: string) {
  const written = await writtenFor(page, name, email);
  await sentEarlier(page, written.id, 20);
  return written;
}

test('is worked through with the keyboard alone', async ({ page }) => {
  test.slow();
  const first = await overdueFor(page, 'Quill Abernathy One');
  await overdueFor(page, 'Quill Abernathy Two');
  const queue = new QueuePage(page);
  await page.goto('/sequences');
  await hydrated(page, 'nav a');
  await page.keyboard.press('g');
  await page.keyboard.press('q');
  await expect(page).toHaveURL(/\/queue$/);
  await hydrated(page, 'input[type=search]');
  await page.keyboard.press('/');
  await expect(queue.search).toBeFocused();
  await page.keyboard.type('quill abernathy');
  await expect(queue.rows).toHaveCount(2);
  await page.keyboard.press('Tab');

  const names = await queue.rows.locator('bdi').allTextContents();
  await page.keyboard.press('k');
  await expect(queue.current).toContainText(names[0] ?? '-');
  await expect(queue.current).toBeFocused();
  await page.keyboard.press('j');
  await expect(queue.current).toContainText(names[1] ?? '-');
  await page.keyboard.press('k');

  await page.keyboard.press('c');
  await expect(queue.toast).toContainText(`Copied step 2 for ${names[0]}`);
  const texts = [await clipboard(page)];
  if (names[0] === 'Quill Abernathy One') expect(texts).toEqual([first.texts[1]]);
  await expect(queue.current).toContainText('Copy');

  await page.keyboard.press('s');
  await expect(queue.toast).toContainText(`Marked sent: ${names[0]}, e-mail 2 of 3`);
  await expect(queue.current).toContainText(names[1] ?? '-');
  await expect(queue.current).toBeFocused();
  await expect(queue.section('Overdue').getByText(names[0] ?? '-')).toHaveCount(0);
  await expect(queue.section('Upcoming').getByText(names[0] ?? '-')).toBeVisible();

  await page.keyboard.press('u');
  await expect(queue.toast).toContainText('Undone');
  await expect(queue.section('Overdue').getByText(names[0] ?? '-')).toBeVisible();
  await expect(queue.current).toContainText(names[0] ?? '-');
  await expect(queue.current).toBeFocused();

  await page.keyboard.press('z');
  await expect(page.getByRole('button', { name: 'Tomorrow' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('group', { name: 'Snooze until' })).toBeHidden();
  await expect(queue.current).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sequences\/[0-9a-f-]{36}$/);
});

test('a second press meant for the same row does nothing to the next one', async ({ page }) => {
  for (const name of ['Twice Pressed One', 'Twice Pressed Two']) await overdueFor(page, name);
  const queue = new QueuePage(page);
  await queue.open('Twice Pressed');
  await expect(queue.rows).toHaveCount(2);
  const first = (await queue.current.locator('bdi').textContent()) ?? '-';
  await page.evaluate(async () => {
    const press = () => {
      const buttons = document.querySelectorAll<HTMLElement>('li[aria-current=true] button');
      [...buttons].find((button) => button.textContent?.startsWith('Mark sent'))?.click();
    };
    const before = document.querySelector('li[aria-current=true]');
    press();
    // As soon as the next row stands under the pointer.
    while (document.querySelector('li[aria-current=true]') === before)
      await new Promise((drawn) => requestAnimationFrame(drawn));
    press();
  });
  await expect(queue.toast).toContainText(`Marked sent: ${first}`);
  await expect(queue.section('Upcoming').getByText(first)).toBeVisible();
  await expect(queue.section('Overdue').getByText('Twice Pressed')).toHaveCount(1);
});

test('Undo in the toast takes a sent step back', async ({ page }) => {
  await overdueFor(page, 'Undine Fairweather');
  const queue = new QueuePage(page);
  await queue.open('Undine Fairweather');
  await queue.current.getByRole('button', { name: /^Mark sent/ }).click();
  await expect(queue.section('Overdue')).toBeHidden();
  await queue.toast.getByRole('button', { name: 'Undo' }).click();
  await expect(queue.section('Overdue').getByText('Undine Fairweather')).toBeVisible();
  await expect(queue.current).toContainText('E-mail 2 of 3');
});

test('what somebody else was faster with is said, and the row comes back as it stands', async ({
  page,
  context,
}) => {
  await overdueFor(page, 'Twyla Tabbington');
  const queue = new QueuePage(page);
  await queue.open('Twyla Tabbington');
  const other = new QueuePage(await context.newPage());
  await other.open('Twyla Tabbington');
  await other.current.getByRole('button', { name: /^Mark sent/ }).click();
  await expect(other.toast).toContainText('Marked sent');
  await queue.current.getByRole('button', { name: /^Mark sent/ }).click();
  await expect(queue.toast).toContainText('Step 2 was already marked sent');
  await expect(queue.section('Upcoming').getByText('Twyla Tabbington')).toBeVisible();
});

test('snoozing: a choice, a day, and what cannot be', async ({ page }) => {
  await overdueFor(page, 'Sylvester Nightjar');
  const queue = new QueuePage(page);
  await queue.open('Sylvester Nightjar');
  await queue.current.getByRole('button', { name: /^Snooze/ }).click();
  await page.getByLabel('Or a day').fill('2020-01-01');
  await page.getByRole('button', { name: 'Set the day' }).click();
  await expect(page.getByText('Choose a later day.')).toBeVisible();
  await expect(page.getByLabel('Or a day')).toHaveValue('2020-01-01');
  await page.getByRole('button', { name: 'Tomorrow' }).click();
  await expect(queue.toast).toContainText('Snoozed: Sylvester Nightjar');
  await expect(queue.section('Upcoming').getByText('Sylvester Nightjar')).toBeVisible();
});

test('a reply is noted with what it means; closing the form loses nothing', async ({ page }) => {
  const { id } = await overdueFor(page, 'Rosamund Reply');
  const queue = new QueuePage(page);
  await queue.open('Rosamund Reply');
  await queue.current.getByRole('button', { name: /^Replied/ }).click();
  await page.getByLabel('What they wrote').fill('Call me on Monday.');
  await page.keyboard.press('Escape');
  await expect(queue.current).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByLabel('What they wrote')).toHaveValue('Call me on Monday.');
  await page.getByLabel('What it means').selectOption({ label: 'Interested' });
  await page.getByLabel('How it sounds').selectOption({ label: 'Positive' });
  await page.getByLabel('Received at').fill('2019-01-01T10:00');
  await page.getByRole('button', { name: 'Note the reply' }).click();
  await expect(page.getByText('A reply cannot come before the first message.')).toBeVisible();
  await page
    .getByLabel('Received at')
    .fill(
      await page.evaluate(() =>
        new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16),
      ),
    );
  await page.getByRole('button', { name: 'Note the reply' }).click();
  await expect(queue.toast).toContainText('Reply noted: Rosamund Reply');
  await expect(queue.row('Rosamund Reply')).toHaveCount(0);
  await page.goto(`/sequences/${id}`);
  await expect(page.getByText('Answered after step 1.')).toBeVisible();
});

test('an invitation is accepted at a date that has passed', async ({ page }) => {
  const { id } = await writtenFor(page, 'Ambrose Acceptance');
  await sentEarlier(page, id, 30);
  const queue = new QueuePage(page);
  await queue.open('Ambrose Acceptance');
  await expect(queue.section('Waiting to be accepted').getByText('Ambrose Acceptance')).toBeVisible();
  await queue.current.getByRole('button', { name: 'Accepted earlier' }).click();
  const field = page.getByLabel('Accepted at').last();
  await field.fill('2019-01-01T10:00');
  await page.getByRole('button', { name: 'Mark accepted then' }).click();
  await expect(page.getByText('It cannot be accepted before it was sent.')).toBeVisible();
  await field.fill(
    await page.evaluate(() => new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 16)),
  );
  await page.getByRole('button', { name: 'Mark accepted then' }).click();
  await expect(queue.section('Overdue').getByText('Ambrose Acceptance')).toBeVisible();
  await expect(queue.row('Ambrose Acceptance')).toContainText('Message 2 of 3');
});

test('the calendar can be made, read and closed', async ({ page, request }) => {
  const { id } = await overdueFor(page, 'Calliope Calendar');
  await new QueuePage(page).openAll();
  await page.getByRole('heading', { name: 'Calendar', exact: true }).click();
  const make = page.getByRole('button', { name: 'Make an address' });
  await make.click();
  const address = (await page.getByText(/\/api\/calendar\/.*\.ics$/).textContent())?.trim() ?? '';
  const feed = await request.get(address);
  expect(feed.status()).toBe(200);
  expect(feed.headers()['content-type']).toContain('text/calendar');
  const text = (await feed.text()).replaceAll('\r\n ', '');
  expect(text).toContain('SUMMARY:E-mail 2 of 3: Calliope Calendar');
  expect(text).toContain(`/sequences/${id}`);
  await page.getByRole('button', { name: 'Revoke' }).click();
  await expect(make).toBeVisible();
  const closed = await request.get(address);
  expect(closed.status()).toBe(404);
  expect(await closed.json()).toMatchObject({ ok: false, error: { code: 'not_found' } });
  expect((await request.get(address.replace('.ics', ''))).status()).toBe(404);
});

test('who is not there is said, and long or foreign names keep the page whole', async ({ page }) => {
  const names = [
    'שרה לוי אברהם',
    'Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa Bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
  ];
  for (const name of names)
    await writtenFor(page, name, { ...email, prospect_url: `linkedin.com/in/long-${name.length}` });
  const queue = new QueuePage(page);
  await queue.openAll();
  await queue.search.fill('nobody of that name');
  await expect(page.getByText('Nothing is due for “nobody of that name”')).toBeVisible();
  await queue.search.fill('');
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${width} wide`).toBeLessThanOrEqual(0);
  }
});
