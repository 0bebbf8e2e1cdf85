import { expect, type Locator, type Page } from '@playwright/test';
import { visit } from './hydrated';

/** The screen that says who writes, in the words of the person who uses it. */
export class AiSettingsPage {
  readonly servers: Locator;
  readonly tasks: Locator;

  constructor(readonly page: Page) {
    this.servers = page.getByRole('list', { name: 'Servers', exact: true });
    this.tasks = page.getByRole('form', { name: 'Model per task' });
  }

  /** `product`: the address of another product than the tests share. */
  async open(product = '') {
    await visit(this.page, `${product}/settings/ai`, '#new-server');
  }

  /** The form of a new server, or of the one that is named. */
  form(name?: string) {
    return this.page.getByRole('form', { name: name ? `Change ${name}` : 'New server', exact: true });
  }

  async fill(
    form: Locator,
    values: { preset?: string; url?: string; name?: string; key?: string; model?: string },
  ) {
    const { preset, url, name, key, model } = values;
    if (preset) await form.getByRole('button', { name: preset, exact: true }).click();
    if (url) await form.getByLabel('Base URL').fill(url);
    if (name) await form.getByLabel('Name', { exact: true }).fill(name);
    if (key) await form.getByLabel('Key', { exact: true }).fill(key);
    if (model) await form.locator('input[list]').fill(model);
  }

  row(name: string) {
    return this.servers.getByRole('listitem').filter({ has: this.page.getByText(name, { exact: true }) });
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** How the test of a server found one thing. */
  finding(name: string, part: string) {
    return this.page.getByRole('region', { name: `Test of ${name}` }).locator(`[data-part="${part}"]`);
  }

  async testEnded(name: string, words: string) {
    await expect(this.page.getByRole('region', { name: `Test of ${name}` }).getByRole('status')).toHaveText(
      words,
    );
  }
}
