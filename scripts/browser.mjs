import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bin, canInstallDebianPackages, installDebianPackage, runNode } from './console.mjs';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Which browser the tests drive: `PW_CHANNEL`, the path in `PW_CHROMIUM`, Playwright's own, then the system's.
 * @returns {{ channel?: string, executablePath?: string } | undefined} launch options; undefined when there is none
 */
export function findBrowser() {
  if (process.env.PW_CHANNEL) return { channel: process.env.PW_CHANNEL };
  if (process.env.PW_CHROMIUM) return { executablePath: process.env.PW_CHROMIUM };
  if (existsSync(chromium.executablePath())) return {};
  const executablePath = systemPaths.find((file) => existsSync(file));
  return executablePath ? { executablePath } : undefined;
}

/**
 * Finds a browser or fetches one: Playwright's download, else Debian's package when we are root.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureBrowser() {
  if (findBrowser()) return true;
  console.log('No browser found; fetching Chromium.');
  const debianRoot = canInstallDebianPackages();
  await runNode([bin.playwright, 'install', 'chromium']);
  if (findBrowser()) {
    if (debianRoot) await runNode([bin.playwright, 'install-deps', 'chromium']);
    return true;
  }
  if (debianRoot) {
    await installDebianPackage('chromium');
  }
  if (findBrowser()) return true;
  console.error(
    'The browser tests need Chromium and none could be fetched. Install Chromium or Chrome, or name one: PW_CHROMIUM=/path/to/chrome npm test',
  );
  return false;
}
