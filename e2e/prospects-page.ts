import type { Locator, Page } from '@playwright/test';
import { visit } from './hydrated';

/** The list of people and a person's page, in the words of who uses them. */
export class ProspectsPage {
  readonly search: Locator;
  readonly people: Locator;

  constructor(readonly page: Page) {
    this.search = page.getByRole('searchbox', { name: 'Find a person or company' });
    this.people = page.getByRole('list', { name: 'People' });
  }

  async open(query = '') {
    await visit(this.page, `/prospects${query}`, '#find-person');
  }

  /** The form for somebody new. */
  async openForm() {
    await visit(this.page, '/prospects/new', '#firstName');
  }

  person(name: string) {
    return this.people.getByRole('link', { name, exact: true });
  }

  /** Adds somebody by hand and ends on their page. */
  async add(fields: Record<string, string>) {
    await this.openForm();
    await this.fill(fields);
    await this.page.getByRole('button', { name: 'Add the person' }).click();
    await this.page.waitForURL(/\/prospects\/[0-9a-f-]{36}$/);
  }

  async fill(fields: Record<string, string>) {
    for (const [label, value] of Object.entries(fields))
      await this.page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }

  field(label: string) {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** What happened with the person, newest first. */
  get record() {
    return this.page.getByRole('list', { name: 'What happened' });
  }

  get toast() {
    return this.page.getByRole('status').filter({ has: this.page.getByRole('button', { name: 'Undo' }) });
  }
}

/** A name that no other test has; only letters, so that no search splits it. */
export function unique(start: string): string {
  const letters = Array.from({ length: 9 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${start}${letters.join('')}`;
}
