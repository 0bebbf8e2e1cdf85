import { expect, type Locator, type Page } from '@playwright/test';
import { context, pastedPage } from './people';
import { openViewer } from './viewer-page';

/** Writes a sequence for somebody of their own and opens it; answers its id. */
export async function openSequence(page: Page, changes: object = {}): Promise<string> {
  const response = await page.request.post('/api/generate-sequence', {
    data: {
      prospect_url: `https://www.linkedin.com/in/edited-${crypto.randomUUID()}`,
      profile: pastedPage,
      company_context: context,
      tov_config: { formality: 42, warmth: 64, directness: 71 },
      sequence_length: 3,
      ...changes,
    },
  });
  expect(response.status()).toBe(201);
  const { sequence_id } = await response.json();
  await openViewer(page, sequence_id);
  await expect(page.getByRole('button', { name: 'Edit step 1' })).toBeVisible();
  return sequence_id;
}

/** One step of the viewer in the words of the person who changes it. */
export class StepOnPage {
  readonly article: Locator;
  readonly text: Locator;
  readonly editor: Locator;

  constructor(
    readonly page: Page,
    readonly number: number,
  ) {
    this.article = page.getByRole('article', { name: `Step ${number}, written` });
    this.text = page.locator(`#message-${number}`);
    this.editor = page.getByRole('textbox', { name: `Text of step ${number}` });
  }

  async edit() {
    await this.article.getByRole('button', { name: `Edit step ${this.number}` }).click();
    await expect(this.editor).toBeFocused();
  }

  save() {
    return this.article.getByRole('button', { name: /^Save/ }).click();
  }

  chip(words: RegExp) {
    return this.article
      .getByRole('list', { name: 'Checks' })
      .getByRole('listitem')
      .filter({ hasText: words });
  }

  async menu(item: string) {
    await this.article.getByRole('button', { name: `More for step ${this.number}` }).click();
    await this.article.getByRole('button', { name: item }).click();
  }
}
