import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './hydrated';
import { context } from './people';

/** The Compose screen in the words of the person who uses it. */
export class ComposePage {
  readonly url: Locator;
  readonly profile: Locator;
  readonly context: Locator;
  readonly messages: Locator;

  constructor(readonly page: Page) {
    this.url = page.getByRole('textbox', { name: 'LinkedIn URL' });
    this.profile = page.getByRole('textbox', { name: 'Profile', exact: true });
    this.context = page.getByRole('textbox', { name: 'Company context' });
    this.messages = page.getByRole('list', { name: 'Messages' });
  }

  async open() {
    await this.page.goto('/');
    await expect(this.page.getByRole('button', { name: /^Write \d+ message/ })).toBeEnabled();
    await hydrated(this.page, '#main form input');
  }

  async say(text = context) {
    if (!(await this.context.isVisible())) await this.page.getByText('Company context').click();
    await this.context.fill(text);
  }

  async length(messages: number) {
    const stepper = this.page.getByRole('spinbutton', { name: /^Length/ });
    await stepper.fill(String(messages));
    await stepper.blur();
  }

  write() {
    return this.page.getByRole('button', { name: /^Write \d+ message/ }).click();
  }

  step(number: number, state: 'written' | 'being written' | 'waiting' = 'written') {
    return this.page.getByRole('article', { name: `Step ${number}, ${state}` });
  }
}

export async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
