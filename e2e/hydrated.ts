import type { Page } from '@playwright/test';

/**
 * Waits until React has taken over what the selector finds and has run its effects: before that, what is typed or
 * pressed goes nowhere. An element knows its fiber while the tree is still being built; that tree counts once it can be
 * reached from the root's current one.
 */
export async function hydrated(page: Page, selector: string): Promise<void> {
  await page.waitForFunction((what) => {
    type Fiber = {
      return: Fiber | null;
      child: Fiber | null;
      sibling: Fiber | null;
      alternate: Fiber | null;
      stateNode: { current?: Fiber } | null;
    };
    const found = document.querySelector(what);
    const entry = found && Object.entries(found).find(([key]) => key.startsWith('__reactFiber$'));
    if (!entry) return false;
    const path: Fiber[] = [];
    for (let fiber: Fiber | null = entry[1]; fiber; fiber = fiber.return) path.unshift(fiber);
    let at = path.shift()?.stateNode?.current ?? null;
    for (const next of path) {
      at = at?.child ?? null;
      while (at && at !== next && at !== next.alternate) at = at.sibling;
    }
    return at !== null;
  }, selector);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 2_000 })));
}

/** Opens a page on which something is to be done: what the selector finds answers. */
export async function visit(page: Page, address: string, selector: string): Promise<void> {
  await page.goto(address);
  await hydrated(page, selector);
}
