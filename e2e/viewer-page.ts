import type { Page } from '@playwright/test';
import { hydrated, visit } from './hydrated';

/** What the viewer has while a sequence is written, and after. */
const awake = (page: Page) => hydrated(page, '#main article');

/** Opens a sequence in the viewer, whose buttons and keys answer. */
export async function openViewer(page: Page, sequenceId: string) {
  await visit(page, `/sequences/${sequenceId}`, '#main article');
}

export async function reloadViewer(page: Page) {
  await page.reload();
  await awake(page);
}

/** Back to the viewer from a page that was loaded anew. */
export async function backToViewer(page: Page) {
  await page.goBack();
  await awake(page);
}
