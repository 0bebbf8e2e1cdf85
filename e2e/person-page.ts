import { expect, type Locator, type Page } from '@playwright/test';
import { visit } from './hydrated';
import { context } from './people';

export type Written = { sequence: string; prospect: string; url: string; profile: string };

/** A person of one's own, with a sequence that is written: nobody else's test can change them. */
export async function writtenFor(page: Page, name: string, email?: string): Promise<Written> {
  const slug = `${name.toLowerCase().replace(/[^a-z]+/g, '-')}-${crypto.randomUUID().slice(0, 8)}`;
  const url = `https://www.linkedin.com/in/${slug}`;
  const profile = `${name}\nDirector of Stores at Halden Foods\nAbout\nI run six stores between Hull and Leeds.${email ? `\nContact\n${email}` : ''}`;
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      ...{ prospect_url: url, profile, company_context: context, sequence_length: 3 },
      tov_config: { formality: 42, warmth: 64, directness: 71 },
    },
  });
  expect(response.status()).toBe(201);
  const { sequence_id, prospect_id } = await response.json();
  return { sequence: sequence_id, prospect: prospect_id, url, profile };
}

/** What a person's page says about their data, in the words of who uses it. */
export class PrivacyOnPage {
  readonly block: Locator;
  readonly doNotContact: Locator;
  readonly erase: Locator;
  readonly question: Locator;

  constructor(readonly page: Page) {
    this.block = page.getByRole('region', { name: 'Privacy' });
    this.doNotContact = this.block.getByRole('switch', { name: 'Do not contact' });
    this.erase = this.block.getByRole('button', { name: 'Erase…' });
    this.question = this.block.getByRole('group', { name: /^Erases / });
  }

  async open(prospect: string) {
    await visit(this.page, `/prospects/${prospect}`, '[role=switch]');
    await expect(this.block).toBeVisible();
  }
}
