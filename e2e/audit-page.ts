import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './hydrated';

/** The screen of AI calls in the words of the person who looks into them. */
export class AuditPage {
  readonly rows: Locator;
  readonly opened: Locator;
  readonly prompt: Locator;
  readonly answer: Locator;

  constructor(readonly page: Page) {
    this.rows = page.getByRole('table', { name: /^AI calls/ }).locator('button[data-call]');
    this.opened = page.locator('button[data-call][aria-expanded=true]');
    this.prompt = page.getByRole('region', { name: 'Text of the prompt' });
    this.answer = page.getByRole('region', { name: 'Text of the answer' });
  }

  async open(search: string) {
    await this.page.goto(`/audit?${search}`);
    await this.awake();
  }

  /** Once its rows answer to a press. */
  async awake() {
    await hydrated(this.page, 'button[data-call]');
  }

  row(name: string) {
    return this.rows.filter({ hasText: name });
  }

  async choose(what: string, label: string) {
    await this.page.getByRole('combobox', { name: what, exact: true }).selectOption({ label });
  }

  async shows(count: number) {
    await expect(this.rows).toHaveCount(count);
  }
}
