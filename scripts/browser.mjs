import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { bin, canInstallDebianPackages, installDebianPackage, runNode } from './console.mjs';

/** A browser without a window: the tests take two thirds of the time that they take in a whole one. */
const headlessShell = { package: 'chromium-headless-shell', path: '/usr/bin/chromium-headless-shell' };

const systemPaths = [
  headlessShell.path,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Named in the environment, or fetched by Playwright. */
function chosenBrowser() {
  if (process.env.PW_CHANNEL) return { channel: process.env.PW_CHANNEL };
  if (process.env.PW_CHROMIUM) return { executablePath: process.env.PW_CHROMIUM };
  return existsSync(chromium.executablePath()) ? {} : undefined;
}

/**
 * Which browser the tests drive: `PW_CHANNEL`, the path in `PW_CHROMIUM`, Playwright's own, then the system's.
 * @returns {{ channel?: string, executablePath?: string } | undefined} launch options; undefined when there is none
 */
export function findBrowser() {
  const chosen = chosenBrowser();
  if (chosen) return chosen;
  const executablePath = systemPaths.find((file) => existsSync(file));
  return executablePath ? { executablePath } : undefined;
}

/**
 * Finds a browser or fetches one: Debian's packages when we are root, where a whole browser is no reason not to fetch the
 * shell; else Playwright's download.
 * @returns {Promise<boolean>} whether there is one now
 */
export async function ensureBrowser() {
  const debianRoot = canInstallDebianPackages();
  if (debianRoot && !chosenBrowser() && !existsSync(headlessShell.path)) {
    console.log('Fetching Chromium without a window.');
    await installDebianPackage(headlessShell.package);
  }
  if (findBrowser()) return true;
  console.log('No browser found; fetching Chromium.');
  await runNode([bin.playwright, 'install', 'chromium']);
  if (debianRoot && findBrowser()) await runNode([bin.playwright, 'install-deps', 'chromium']);
  if (debianRoot && !findBrowser()) await installDebianPackage('chromium');
  if (findBrowser()) return true;
  console.error(
    'The browser tests need Chromium and none could be fetched. Install Chromium or Chrome, or name one: PW_CHROMIUM=/path/to/chrome npm test',
  );
  return false;
}
