// `npm run screenshots [-- pattern…]`: every screen of the demo, and every story when `npm run storybook:build` has been
// run, at three widths, light and dark, on one page for review: build/screenshots/index.html. Not compared in tests.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumOptions } from './browsers/chromium.mjs';
import { root } from './lib/root.mjs';
import { screens } from './screenshots/screens.mjs';
import { serve } from './serve.mjs';

const WIDTHS = [360, 768, 1280];
const SCHEMES = ['light', 'dark'];
/** Higher than any screen that a person would look over; a longer page is cut. */
const HIGHEST = 6000;
const SETTLE = 600;
/** For one thing a visitor does, on a busy machine. */
const PATIENCE = 15_000;
const folder = join(root, 'build/screenshots');

const patterns = process.argv.slice(2);
const wanted = [...screens, ...stories()].filter(
  ({ name }) => !patterns.length || patterns.some((pattern) => name.includes(pattern)),
);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const server = await serve({ port: 0, also: ['storybook-static'] });
// As on a screen of today: without it letters stand on whole pixels, and words run together.
const { args, ...options } = chromiumOptions();
const browser = await chromium.launch({ ...options, args: [...args, '--font-render-hinting=none'] });
const missed = [];
for (const screen of wanted) {
  for (const width of WIDTHS) await photograph(screen, width);
  console.log(screen.name);
}
await browser.close();
await server.close();
writeFileSync(join(folder, 'index.html'), overview());
console.log(`${wanted.length} screens are on ${relative(root, folder)}/index.html.`);
for (const line of missed) console.log(`not as meant: ${line}`);
process.exitCode = missed.length ? 1 : 0;

/** The stories and the guides of the static Storybook, if it is there. */
function stories() {
  const index = join(root, 'storybook-static/index.json');
  if (!existsSync(index)) return [];
  const { entries } = JSON.parse(readFileSync(index, 'utf8'));
  return Object.values(entries)
    .filter(({ type, title }) => type === 'story' || title.startsWith('guides/'))
    .map(({ id, type }) => ({
      name: type === 'story' ? `story-${id}` : `guide-${id}`,
      path: `/storybook-static/iframe.html?viewMode=${type}&id=${id}`,
      schemeInAddress: true,
    }));
}

/** One visit for both schemes; with less motion, so that every drawing stands still and the picture is the same. */
async function photograph({ name, path, act, schemeInAddress }, width) {
  let page;
  try {
    for (const scheme of SCHEMES) {
      if (!page || schemeInAddress) {
        await page?.close();
        page = await browser.newPage({
          viewport: { width, height: 900 },
          colorScheme: scheme,
          reducedMotion: 'reduce',
        });
        page.setDefaultTimeout(PATIENCE);
        await page.goto(server.address + path + (schemeInAddress ? `&globals=scheme:${scheme}` : ''));
        await act?.(page);
        await page.waitForTimeout(SETTLE);
        const height = await page.evaluate(heightOfAll);
        await page.setViewportSize({ width, height: Math.max(900, Math.min(height, HIGHEST)) });
      } else await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(SETTLE / 2);
      await page.screenshot({ path: join(folder, file(name, width, scheme)) });
    }
  } catch (error) {
    missed.push(`${name} at ${width} px: ${error.message.split('\n')[0]}`);
  } finally {
    await page?.close();
  }
}

/** Of the page, or of what is open over it; runs in the page. */
function heightOfAll() {
  const open = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('dialog:modal')) open.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(globalThis.document);
  const [dialog] = open;
  const inside =
    dialog && Math.max(dialog.scrollHeight, ...[...dialog.children].map((child) => child.scrollHeight + 60));
  return inside ? inside + 60 : globalThis.document.documentElement.scrollHeight;
}

function file(name, width, scheme) {
  return `${name}-${width}-${scheme}.png`;
}

function overview() {
  const shots = WIDTHS.flatMap((width) => SCHEMES.map((scheme) => [width, scheme]));
  const rows = wanted.map(({ name }) => {
    const pictures = shots.map(
      ([width, scheme]) =>
        `<a href="${file(name, width, scheme)}"><img src="${file(name, width, scheme)}" alt="${width} px, ${scheme}" loading="lazy" width="${width / 4}"></a>`,
    );
    return `<h2>${name}</h2><div>${pictures.join('')}</div>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every screen</title><style>
body{font:15px/1.5 system-ui,sans-serif;margin:24px;background:#ddd}div{display:flex;flex-wrap:wrap;gap:12px;align-items:start}
h2{font-size:1em}img{display:block;background:#fff}</style>${rows.join('')}</html>`;
}
