import { expect, type Page } from '@playwright/test';
import { violations } from './axe';

/** A desk, a phone, and the narrowest window of WCAG's reflow; each lies between other breakpoints of the styles. */
const [desk, phone, narrowest] = [1440, 390, 320];

/**
 * What stands on the screen is without fault at a desk and on a phone, and nowhere wider than its window. The window is
 * resized, which the styles follow as they would a load at that width: the server knows no width.
 */
export async function look(page: Page, what: string, part?: string) {
  await lookAt(page, what, [desk, phone], part);
}

/** The same, with axe in the narrowest window too. */
export async function lookCloser(page: Page, what: string) {
  await lookAt(page, what, [desk, phone, narrowest]);
}

async function lookAt(page: Page, what: string, forAxe: readonly number[], part?: string) {
  const before = page.viewportSize();
  for (const width of [desk, phone, narrowest]) {
    await page.setViewportSize({ width, height: 844 });
    const where = `${what}, ${width} wide`;
    if (forAxe.includes(width)) expect(await violations(page, part), where).toEqual([]);
    expect(await sideways(page), where).toBeLessThanOrEqual(0);
  }
  if (before) await page.setViewportSize(before);
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
