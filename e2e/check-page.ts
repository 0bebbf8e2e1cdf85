import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './hydrated';

/** The Check screen in the words of the person who uses it. */
export class CheckPage {
  readonly text: Locator;
  readonly profile: Locator;
  readonly judged: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Message' });
    this.profile = page.getByRole('textbox', { name: 'Profile' });
    this.judged = page.getByRole('article', { name: 'Judged message' });
  }

  async open() {
    await this.page.goto('/check');
    await expect(this.page.getByRole('heading', { name: 'Nothing to check yet' })).toBeVisible();
    await this.awake();
  }

  /** Once its fields answer: after a link or a draft has led here. */
  async awake() {
    await hydrated(this.page, 'textarea');
  }

  unfold(part: 'Profile' | 'Company context' | 'Target tone') {
    return this.page.getByText(part, { exact: true }).click();
  }

  /** A verdict's chip, whatever it says. */
  chip(words: RegExp) {
    return this.judged.getByRole('list', { name: 'Checks' }).getByRole('listitem').filter({ hasText: words });
  }
}
