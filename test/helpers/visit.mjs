import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../tools/browsers/chromium.mjs';
import { serve } from '../../tools/serve.mjs';

/** The policy of a strict site, under which everything must look and work the same. */
export const STRICT_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** What answers that are made up are, by the ending of their address; pages otherwise. */
const TYPES = { json: 'application/json', js: 'text/javascript', css: 'text/css' };

/**
 * The demo's server with a browser in front of it. `open` shows a page and writes down everything that went wrong and
 * every address that was asked for; `said` is the whole console.
 */
export async function startVisit() {
  const server = await serve({ port: 0 });
  const browser = await chromium.launch(chromiumOptions());

  /**
   * @param {string} path of a page of the server, or of one made up by `html`
   * @param {{ html?: string, files?: Record<string, string>, policy?: string, answers?: object, [option: string]: unknown }} options
   *   `files` are answered instead of what is on disk; `answers` are headers of everything the page loads, which
   *   then comes from nowhere, not from this machine; others go to playwright's `newPage`
   */
  async function open(path, { html, files = {}, policy, answers, ...options } = {}) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
    const complaints = [];
    const requests = [];
    const said = [];
    page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('console', (message) => said.push(message.text()));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    const own = { ...(html && { [path]: html }), ...files };
    await page.route('**', async (route) => {
      const url = new URL(route.request().url());
      requests.push(url.href);
      if (url.origin !== server.address) return route.abort();
      const headers = policy && { 'content-security-policy': policy };
      const body = own[url.pathname];
      if (body !== undefined) {
        const contentType = TYPES[url.pathname.split('.').pop()] ?? 'text/html; charset=utf-8';
        return route.fulfill({ body, contentType, headers });
      }
      if (answers) {
        const response = await route.fetch();
        return route.fulfill({ response, headers: { ...response.headers(), ...answers } });
      }
      if (!headers || route.request().resourceType() !== 'document') return route.continue();
      const response = await route.fetch();
      return route.fulfill({ response, headers: { ...response.headers(), ...headers } });
    });
    await page.addInitScript(() => {
      globalThis.violations = [];
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        globalThis.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
      );
    });
    const quiet = quietOf(page);
    await page.goto(server.address + path, { waitUntil: 'load' });
    return Object.assign(closingQuietly(page), { complaints, requests, said, quiet });
  }

  return {
    address: server.address,
    browser,
    open,
    async stop() {
      // A test that failed has left its page open.
      await Promise.all(browser.contexts().flatMap((context) => context.pages().map(unanswered)));
      await browser.close();
      await server.close();
    },
  };
}

/** How long nothing may have been fetched before a page has all it wants, in milliseconds. */
const QUIET = 300;

/** Longer than that nobody waits: what hangs is for the test to find. */
const AT_MOST = 10_000;

/** Waits until a page has fetched all it wants for now, and has worked it off. However slow the machine is. */
function quietOf(page) {
  const running = new Set();
  let last = Date.now();
  const note = (change) => (request) => {
    change(request);
    last = Date.now();
  };
  page.on(
    'request',
    note((request) => running.add(request)),
  );
  for (const end of ['requestfinished', 'requestfailed'])
    page.on(
      end,
      note((request) => running.delete(request)),
    );
  const idle = () => page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(), { timeout: 1000 })));
  return async () => {
    const begin = (last = Date.now());
    do {
      await page.waitForTimeout(QUIET / 3);
      await idle();
    } while ((running.size || Date.now() - last < QUIET) && Date.now() - begin < AT_MOST);
  };
}

/** A picture of a page that has come to rest: two in a row are the same. */
export async function restingPicture(page) {
  await page.quiet();
  let before = await page.screenshot();
  for (let tries = 0; tries < 20; tries++) {
    const then = await page.screenshot();
    if (then.equals(before)) return then;
    before = then;
  }
  throw new Error('The page does not come to rest.');
}

/** What handlers of a page are still fetching for it is no longer wanted, and fails without a word. */
const unanswered = (page) => page.unrouteAll({ behavior: 'ignoreErrors' });

/** A page that can be closed while answers to it are on their way: their failure would end the whole file. */
export function closingQuietly(page) {
  const close = page.close.bind(page);
  return Object.assign(page, { close: () => unanswered(page).then(close) });
}

/** How many pixels of two screenshots differ. */
export async function differingPixels(browser, one, other) {
  const page = await browser.newPage();
  const count = await page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (base64) => {
          const image = new Image();
          image.src = `data:image/png;base64,${base64}`;
          await image.decode();
          const { width, height } = image;
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context.drawImage(image, 0, 0);
          return new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);
        }),
      );
      return a.length === b.length ? a.reduce((sum, pixel, i) => sum + (pixel !== b[i]), 0) : Infinity;
    },
    [one, other].map((picture) => picture.toString('base64')),
  );
  await page.close();
  return count;
}

/** A page with nothing but a library. */
export const barePage = (attributes, lang = 'en') => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Exercises of a practice</title>
    <script type="module" src="/dist/cdn/exercise-library.js"></script>
  </head>
  <body>
    <main><h1>Exercises</h1><exercise-library ${attributes}></exercise-library></main>
  </body>
</html>
`;
