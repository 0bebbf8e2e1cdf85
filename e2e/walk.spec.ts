import { expect, type Page, test } from '@playwright/test';
import { ComposePage, clipboard } from './compose-page';
import { context } from './people';
import { fieldTime, QueuePage } from './queue-page';
import { backToViewer, reloadViewer } from './viewer-page';

const name = 'Walburga Wayfarer';
const profile = `${name}
Plant Manager at Ferrous & Sons
About
I run two foundries with 310 people. Every melt is planned on a whiteboard.
Experience
Plant Manager
Ferrous & Sons
Mar 2020 - Present
Cut scrap from 7 to 4 percent in eighteen months.`;

const toast = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });

async function sentDaysAgo(page: Page, daysAgo: number) {
  await page.getByRole('button', { name: 'Sent earlier' }).click();
  await page
    .getByLabel('Sent at')
    .last()
    .fill(await fieldTime(page, daysAgo));
  await page.getByRole('button', { name: 'Mark sent then' }).click();
  await expect(toast(page)).toContainText('Marked sent');
}

test('one person from Compose to the reply', async ({ page }) => {
  const compose = new ComposePage(page);
  await compose.open();
  await compose.url.fill('linkedin.com/in/walburga-wayfarer');
  await compose.profile.fill(profile);
  await compose.say(context);
  await compose.length(4);
  await compose.write();
  await expect(page.getByText('4 of 4 written')).toBeVisible();
  await page.getByRole('link', { name: 'Open in the viewer' }).click();

  const standing = page.getByRole('region', { name: 'Outreach' });
  await expect(standing).toContainText('Step 1 is due');
  const copy = page.getByRole('button', { name: 'Copy step 1' });
  await copy.click();
  await expect(toast(page)).toContainText('Copied step 1');
  expect((await clipboard(page)).length).toBeGreaterThan(20);
  await expect(standing).toContainText('Step 1 is due');

  await sentDaysAgo(page, 40);
  await expect(standing).toContainText('Step 2 waits for the invitation to be accepted');
  await expect(page.getByRole('article', { name: /^Step 1/ })).toContainText('sent by you');

  await page.getByRole('button', { name: 'Accepted earlier' }).click();
  await page
    .getByLabel('Accepted at')
    .last()
    .fill(await fieldTime(page, 35));
  await page.getByRole('button', { name: 'Mark accepted then' }).click();
  await expect(page.getByRole('article', { name: /^Step 1/ })).toContainText('accepted');
  await expect(standing).toContainText(/Step 2 is \d+ days overdue/);

  await page.getByRole('button', { name: 'Sent earlier' }).click();
  const at = page.getByLabel('Sent at').last();
  await at.fill(await fieldTime(page, 45));
  await page.getByRole('button', { name: 'Mark sent then' }).click();
  await expect(page.getByText('Step 1 was sent later than that. Choose a later time.')).toBeVisible();
  await at.fill(await fieldTime(page, 25));
  await page.getByRole('button', { name: 'Mark sent then' }).click();
  await expect(standing).toContainText(/Step 3 is \d+ days overdue/);
  await sentDaysAgo(page, 15);
  await expect(standing).toContainText(/Step 4 is \d+ days? overdue/);

  const queue = new QueuePage(page);
  await queue.open(name);
  await expect(queue.section('Overdue').getByText(name)).toBeVisible();
  await backToViewer(page);
  await page.getByRole('button', { name: /^Stop/ }).click();
  await expect(standing).toContainText('Stopped, nothing is due');
  await page.getByRole('button', { name: 'Reopen' }).click();
  await expect(standing).toContainText(/Step 4 is due/);

  await page.getByRole('button', { name: /^Reply received/ }).click();
  await page.getByLabel('What it means').selectOption({ label: 'Meeting agreed' });
  await page.getByLabel('What they wrote').fill('Tuesday at ten works.');
  await page.getByRole('button', { name: 'Note the reply' }).click();
  await expect(standing).toContainText('Answered after step 3');
  await page.keyboard.press('u');
  await expect(standing).toContainText(/Step 4 is due/);
  await reloadViewer(page);
  await expect(standing).toContainText(/Step 4 is due/);
  await page.getByRole('button', { name: /^Undo: reopened/ }).click();
  await expect(standing).toContainText('Stopped, nothing is due');
});
