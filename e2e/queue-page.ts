import { expect, type Locator, type Page } from '@playwright/test';
import { visit } from './hydrated';
import { context } from './people';
import { openViewer } from './viewer-page';

/** A profile whose name nobody else in the shared workspace has. */
const profileOf = (name: string) => `${name}
Head of Operations at Halden Works
About
I run three plants with 42 lines. We still plan every shift on paper.
Experience
Head of Operations
Halden Works
Jan 2021 - Present
Cut changeover time from 90 to 55 minutes in one year.`;

export type Written = { id: string; texts: string[] };

/** A sequence for somebody of their own, written over the API. */
export async function writtenFor(page: Page, name: string, changes: object = {}): Promise<Written> {
  const slug = name.toLowerCase().replaceAll(' ', '-');
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: `https://www.linkedin.com/in/${slug}`,
      profile: profileOf(name),
      company_context: context,
      tov_config: { formality: 42, warmth: 64, directness: 71 },
      sequence_length: 3,
      ...changes,
    },
  });
  const body = await response.json();
  const { messages } = body.sequence_generation_result;
  return {
    id: body.sequence_id,
    texts: messages.map((message: { msg_content: string }) => message.msg_content),
  };
}

/** What a `datetime-local` field takes for a moment some days ago, in the browser's zone. */
export async function fieldTime(page: Page, daysAgo: number): Promise<string> {
  return page.evaluate((days) => {
    const moment = new Date(Date.now() - days * 86_400_000);
    return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
  }, daysAgo);
}

/** The queue in the words of the person who works through it. */
export class QueuePage {
  readonly search: Locator;
  readonly current: Locator;
  readonly toast: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Find a person or company' });
    this.current = page.locator('li[aria-current=true]');
    this.toast = page.getByRole('status').filter({ hasText: /\S/ });
  }

  /** The queue of everybody in the shared workspace. */
  async openAll() {
    await visit(this.page, '/queue', 'input[type=search]');
  }

  /** Only the rows of people of this name. */
  async open(name: string) {
    await this.openAll();
    await this.search.fill(name);
    await expect(this.rows.filter({ hasNotText: name })).toHaveCount(0);
    await this.search.press('Tab');
  }

  get rows() {
    return this.page.locator('#main section ul[aria-labelledby] > li');
  }

  section(name: string) {
    return this.page.getByRole('region', { name });
  }

  row(name: string) {
    return this.rows.filter({ hasText: name });
  }
}

/** The step is put on record as sent some days ago, in the viewer. */
export async function sentEarlier(page: Page, id: string, daysAgo: number) {
  await openViewer(page, id);
  await page.getByRole('button', { name: 'Sent earlier' }).click();
  await page
    .getByLabel('Sent at')
    .last()
    .fill(await fieldTime(page, daysAgo));
  await page.getByRole('button', { name: 'Mark sent then' }).click();
  await expect(page.getByText(/^Marked sent: /)).toBeVisible();
}
