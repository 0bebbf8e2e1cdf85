import type { Page } from '@playwright/test';

/** Waits until React has taken over what the selector finds: before that, what is typed or pressed goes nowhere. */
export async function hydrated(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((what) => {
    const found = document.querySelector(what);
    return found !== null && Object.keys(found).some((key) => key.startsWith('__reactProps'));
  }, selector);
  // Refs, by which the fields get their values, follow with the commit.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}
