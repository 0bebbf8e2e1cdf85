import { expect, type Page } from '@playwright/test';
import axe, { type RunOptions } from 'axe-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

const everything = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it stands, or in one part of it, in light and in dark. The schemes differ in nothing but
 * colours, so the second look is at the contrast alone.
 */
export async function violations(page: Page, part?: string): Promise<string[]> {
  await bringAxe(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await look(page, part, { type: 'tag', values: everything });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await look(page, part, { type: 'rule', values: ['color-contrast'] });
  return [...light, ...dark];
}

/** Half a megabyte of script, so once a document. A frame would need it too; the product has none. */
async function bringAxe(page: Page) {
  expect(page.frames()).toHaveLength(1);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
}

/** Only what is wrong is described: to describe all that is right costs axe more than to look at it. */
function look(page: Page, part: string | undefined, runOnly: RunOptions['runOnly']): Promise<string[]> {
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  return page.evaluate(
    async ({ part, options }) => {
      if (!window.axe) throw new Error('The page has changed while axe was on its way.');
      if (part && !document.querySelector(part)) throw new Error(`There is no ${part} to look at.`);
      const { violations } = await window.axe.run(part ?? document, options);
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
      );
    },
    { part, options },
  );
}
