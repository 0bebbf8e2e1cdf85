import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands, or in one part of it, in light and in dark. The schemes differ in nothing but
 * colours, so the second look is at the contrast alone.
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  const builder = () => {
    const axe = new AxeBuilder({ page });
    return part ? axe.include(part) : axe;
  };
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await builder().withTags(rules).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await builder().withRules(['color-contrast']).analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  );
}
