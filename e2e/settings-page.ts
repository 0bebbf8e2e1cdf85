import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './hydrated';

/** The settings in the words of the person who uses them. */
export class SettingsPage {
  readonly presets: Locator;
  readonly learn: Locator;

  constructor(readonly page: Page) {
    this.presets = page.getByRole('list', { name: 'Tone presets' });
    this.learn = page.getByRole('form', { name: 'Learn from my writing' });
  }

  async open(part = '') {
    await this.page.goto(`/settings${part && `#${part}`}`);
    await expect(this.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
    await this.awake();
  }

  /** Once its forms answer: after a reload, or a link that leads here. */
  async awake() {
    await hydrated(this.page, 'form[aria-label="Sender"] input');
  }

  form(name: string) {
    return this.page.getByRole('form', { name, exact: true });
  }

  /** Saves one form and waits until it says so. */
  async save(name: string) {
    const form = this.form(name);
    await form.getByRole('button', { name: /^Save/ }).click();
    await expect(form.getByRole('status')).toContainText('Saved.');
  }

  /** Names of the presets in their order. */
  names() {
    return this.presets.getByRole('listitem').locator('b').allTextContents();
  }
}
