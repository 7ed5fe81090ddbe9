import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../../tools/browsers/chromium.mjs';
import { programs } from '../../../tools/browsers/paths.mjs';

/** Browsers by name; their pages have `goto`, `evaluate`, `close` and `on` in common, and that is all that is used. */
export const browsers = {
  Chromium: () => chromium.launch(chromiumOptions()),
  Firefox: () => puppeteer.launch({ browser: 'firefox', executablePath: programs.firefox(), headless: true }),
};

/** Opens a page; `complaints` are what it threw and what it wrote as errors or warnings. */
export async function openPage(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on(
    'console',
    (message) => ['error', 'warn', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  await page.goto(address, { waitUntil: 'load' });
  return Object.assign(page, { complaints });
}

/** What a browser calls itself, such as `Chromium 143`. */
export async function nameOf(name, browser) {
  const version = await browser.version();
  return `${name} ${version.split('/').pop().split('.')[0]}`;
}
