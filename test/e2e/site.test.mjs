import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, posix } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../tools/browsers/chromium.mjs';
import { filesBelow } from '../../tools/lib/files.mjs';
import { root } from '../../tools/lib/root.mjs';
import { serve } from '../../tools/serve.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Where each site says it lives; only written in the pages, never asked for. */
const SITES = {
  'https://delinde.example.org/': '/demo/physio/',
  'https://ijzerwerk.example.org/': '/demo/gym/',
};
/** What a visitor waits for: cards, or the element that the page is about. */
const SHOWN = 'exercise-card, exercise-check, exercise-ladder, exercise-lessons, exercise-program, exercise-session';
/** The empty page is the snippet and nothing else: no heading, no landmark, no description. */
const BARE = '/demo/plain.html';
const WHOLE_PAGE_RULES = ['region', 'page-has-heading-one', 'landmark-one-main'];

const pages = filesBelow(join(root, 'demo'))
  .filter((file) => file.endsWith('.html'))
  .map((file) => `/demo/${file}`);
const languageOf = (path) => (/\/en\/|^\/demo\/(theme-builder\/)?index\.html$/.test(path) ? 'en' : 'nl');
const withIndex = (path) => (path.endsWith('/') ? `${path}index.html` : path);

describe('the demo sites', () => {
  let server;
  let browser;

  before(async () => {
    server = await serve({ port: 0 });
    browser = await chromium.launch(chromiumOptions());
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens a page and waits until its library, if any, shows cards. */
  async function open(path, { width = 1280, height = 900, complaints = [], ...options } = {}) {
    const page = await browser.newPage({ viewport: { width, height }, ...options });
    page.on('requestfailed', (request) => complaints.push(`${request.url()} did not arrive`));
    page.on('response', (answer) => answer.ok() || complaints.push(`${answer.url()} is ${answer.status()}`));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.route('**', (route) => {
      const url = route.request().url();
      if (url.startsWith(server.address)) return route.continue();
      complaints.push(`${url} is another host`);
      return route.abort();
    });
    await page.goto(server.address + path, { waitUntil: 'load' });
    if (options.javaScriptEnabled !== false && (await page.locator('exercise-library').count())) {
      await page.locator(`exercise-library :is(${SHOWN})`).first().waitFor();
      await page.waitForFunction(() => !document.querySelector('exercise-library > :state(loading)'));
    }
    return page;
  }

  /** What is static in a page: its head, its links and its ids. */
  const outlines = new Map();
  async function outline(path) {
    if (outlines.has(path)) return outlines.get(path);
    const page = await browser.newPage({ javaScriptEnabled: true });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(server.address + path, { waitUntil: 'domcontentloaded' });
    const found = await page.evaluate(() => {
      const all = (selector, read) => [...document.querySelectorAll(selector)].map(read);
      return {
        lang: document.documentElement.lang,
        title: document.title,
        description: document.querySelector('meta[name=description]')?.content ?? '',
        headings: all('h1', (heading) => heading.textContent.trim()),
        links: all('a[href]', (link) => link.href),
        ids: all('[id]', ({ id }) => id),
        canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
        translations: all('link[rel=alternate]', (link) => [link.hreflang, link.getAttribute('href')]),
        skip: document.querySelector('body > a')?.getAttribute('href'),
      };
    });
    await page.close();
    outlines.set(path, found);
    return found;
  }

  it('are all here', () => {
    for (const path of ['/demo/index.html', BARE, '/demo/physio/oefeningen.html', '/demo/gym/mobiliteit.html']) {
      assert.ok(pages.includes(path), `${path} is missing`);
    }
    assert.equal(pages.filter((path) => path.startsWith('/demo/physio/en/')).length, 11);
  });

  for (const path of pages) {
    describe(path, () => {
      it('says its language, what it is and has one main heading', async () => {
        const { lang, title, description, headings } = await outline(path);
        assert.equal(lang, languageOf(path));
        assert.ok(title.length > 8, 'the title says little');
        if (path === BARE) return;
        assert.equal(headings.length, 1, headings.join(' | '));
        assert.ok(description.length > 50 && description.length < 170, `${description.length} characters`);
      });

      it('leads nowhere that does not exist', async () => {
        const { links, skip, ids } = await outline(path);
        for (const link of links) {
          const { origin, protocol, pathname, hash } = new URL(link);
          if (['mailto:', 'tel:'].includes(protocol)) continue;
          assert.equal(origin, server.address, `${link} leaves the demo`);
          const target = withIndex(pathname);
          assert.ok(pages.includes(target), `${link} is a dead link`);
          const anchor = decodeURIComponent(hash.slice(1));
          // `#category=rotations` is for the library, `#kosten` for the page.
          if (anchor && !anchor.includes('=')) {
            assert.ok((await outline(target)).ids.includes(anchor), `${link}: no such place`);
          }
        }
        if (skip?.startsWith('#')) assert.ok(ids.includes(skip.slice(1)));
      });

      it('knows its own address and that of its translation', async () => {
        const { canonical, translations } = await outline(path);
        const local = (address) => {
          const site = Object.keys(SITES).find((start) => address.startsWith(start));
          assert.ok(site, `${address} is on no site of ours`);
          return withIndex(SITES[site] + address.slice(site.length));
        };
        if (canonical) assert.equal(local(canonical), path);
        else assert.match(posix.dirname(path), /^\/demo(\/theme-builder)?$/, 'a page of a site names its own address');
        for (const [language, address] of translations) {
          assert.ok(pages.includes(local(address)), `${address} is a dead link`);
          if (language !== 'x-default') assert.equal(languageOf(local(address)), language);
          const back = (await outline(local(address))).translations.map(([, there]) => there);
          assert.ok(back.includes(canonical), `${address} does not name this page`);
        }
      });

      it('asks nobody else for anything, and nothing goes wrong', async () => {
        const complaints = [];
        const page = await open(path, { complaints });
        assert.deepEqual(await page.context().cookies(), []);
        assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
        await page.close();
        assert.deepEqual(complaints, []);
      });

      describe('once it is there', () => {
        let page;
        before(async () => {
          page = await open(path, { reducedMotion: 'reduce', bypassCSP: true });
          await page.evaluate(AXE);
        });
        after(() => page?.close());

        const show = async (colorScheme, width) => {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.setViewportSize({ width, height: 900 });
        };
        /** What axe objects to; other colours change nothing but contrast. */
        const objections = (colorScheme) =>
          page.evaluate(
            async ([off, only]) => {
              const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
              const options = only.length ? { runOnly: only } : { rules };
              const { violations } = await globalThis.axe.run(document, options);
              return violations.flatMap(({ id, nodes }) =>
                nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
              );
            },
            [path === BARE ? WHOLE_PAGE_RULES : [], colorScheme === 'dark' ? ['color-contrast'] : []],
          );

        for (const [colorScheme, width] of [
          ['light', 1280],
          ['dark', 1280],
          ['dark', 360],
          ['light', 360],
        ])
          it(`has nothing that axe objects to, ${colorScheme} at ${width} px`, async () => {
            await show(colorScheme, width);
            assert.deepEqual(await objections(colorScheme), []);
          });

        it('fits 320 px, with the text of the page at four times its size on a desktop', async () => {
          await show('light', 320);
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(over <= 0, `${over} px too wide`);
        });
      });
    });
  }

  for (const path of ['/demo/physio/oefeningen.html', '/demo/physio/en/exercises.html', '/demo/gym/mobiliteit.html']) {
    it(`shows every exercise without script on ${path}`, async () => {
      const page = await open(path, { javaScriptEnabled: false });
      const items = page.locator('exercise-library li');
      const shown = await items.evaluateAll(
        (all) => all.filter((item) => item.checkVisibility({ visibilityProperty: true })).length,
      );
      await page.close();
      assert.ok(shown >= 44, `${shown} of 44`);
    });

    it(`does not shift while ${path} loads`, async () => {
      const page = await open(path, { width: 412, height: 823 });
      const shift = await page.evaluate(
        () =>
          new Promise((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) sum += entry.hadRecentInput ? 0 : entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 500);
          }),
      );
      await page.close();
      assert.equal(shift, 0);
    });
  }
});
