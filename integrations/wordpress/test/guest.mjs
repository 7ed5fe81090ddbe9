import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../../tools/browsers/chromium.mjs';
import { PASSWORD } from '../../../tools/wordpress/site.mjs';

/** What WordPress itself writes to the console of its editor, and asks for as an author though it may not. */
const OF_WORDPRESS = [
  /React Router Future Flag/,
  /Download the React DevTools/,
  /JQMIGRATE/,
  /403 .*rest_route=%2Fwp%2Fv2%2F/,
];

/** What WordPress itself wants from other hosts for those who are logged in: pictures of users, and its own news. */
const ASKED_BY_WORDPRESS = /^https?:\/\/((\w+\.)?gravatar\.com|s\.w\.org|api\.wordpress\.org)\//;

/** A browser in front of a test site, with somebody logged in or nobody. */
export async function startGuest(site) {
  const browser = await chromium.launch(chromiumOptions());
  const logins = new Map();

  async function login(user) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.route('**', (route) => (isOwn(route.request().url()) ? route.continue() : route.abort()));
    await page.goto(`${site.address}/wp-login.php`);
    await page.fill('#user_login', user);
    await page.fill('#user_pass', PASSWORD);
    await Promise.all([page.waitForURL(/wp-admin/), page.click('#wp-submit')]);
    await page.close();
    return context;
  }

  const isOwn = (url) => url.startsWith(`${site.address}/`) || /^(data|blob|about):/.test(url);

  /** Opens a page as a visitor, or as `user`; writes down complaints and requests to other hosts. */
  async function open(path, { user = '', ...options } = {}) {
    const key = user + JSON.stringify(options);
    if (!logins.has(key)) {
      logins.set(key, user ? login(user) : browser.newContext({ viewport: { width: 1280, height: 900 }, ...options }));
    }
    const page = await (await logins.get(key)).newPage();
    const [complaints, elsewhere, requests] = [[], [], []];
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url.replace(site.address, '')}`.trim();
      if (message.type() === 'error' && !OF_WORDPRESS.some((known) => known.test(text))) complaints.push(text);
    });
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    await page.route('**', (route) => {
      const url = route.request().url();
      requests.push(url);
      if (isOwn(url)) return route.continue();
      if (!user || !ASKED_BY_WORDPRESS.test(url)) elsewhere.push(url);
      return route.abort();
    });
    await page.goto(path.startsWith('http') ? path : site.address + path, { waitUntil: 'load' });
    return Object.assign(page, { complaints, elsewhere, requests });
  }

  return { browser, open, stop: () => browser.close() };
}

/** Waits until a library shows its cards, and answers how many. */
export async function cardsOf(scope) {
  await scope.locator('exercise-card a').first().waitFor();
  return scope.locator('exercise-card').count();
}
