import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumOptions } from '../../tools/browsers/chromium.mjs';
import { serve } from '../../tools/serve.mjs';
import { filesOf } from '../../tools/sizes.mjs';
import { read, root } from '../helpers/sources.mjs';

const LIBRARY = {
  schemaVersion: '1.0',
  library: { id: 'downloads', title: 'Downloads', defaultLocale: 'en' },
  taxonomies: {
    category: { label: 'Category', select: 'one', terms: [{ id: 'hip', label: 'Hip', description: 'For the hip.' }] },
    equipment: { label: 'Equipment', select: 'many', terms: [{ id: 'wall', label: 'Wall' }] },
    position: { label: 'Position', filter: { control: 'select' }, terms: [{ id: 'standing', label: 'Standing' }] },
  },
  exercises: [
    { id: 'slide', name: 'Wall slide', terms: { category: ['hip'], equipment: ['wall'] }, steps: [{ text: 'Stand.' }] },
    { id: 'bridge', name: 'Bridge', terms: { category: ['hip'] }, steps: [{ text: 'Lie down.' }] },
  ],
};
const page = (lang) => `<!doctype html>
  <html lang="${lang}">
    <title>Downloads</title>
    <link rel="icon" href="data:," />
    <script type="module" src="/dist/cdn/exercise-library.js"></script>
    <exercise-library src="/demo/downloads.json"></exercise-library>
  </html>`;

const manifest = JSON.parse(read('dist/cdn/manifest.json'));
const { cards, detail, further } = JSON.parse(read('tools/sizes.json'));
const cardFiles = filesOf(cards.chunks, manifest);
const more = (...steps) =>
  filesOf(
    steps.flatMap(({ chunks }) => chunks),
    manifest,
  ).filter((file) => !cardFiles.includes(file));

/** What tools/sizes.json counts is what a browser really asks for. */
describe('a visitor of a page with the script tag', () => {
  let server;
  let browser;

  before(async () => {
    server = await serve({ folder: root, port: 0 });
    browser = await chromium.launch(chromiumOptions());
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  /** Opens the page; `asked` grows with the scripts it asks for, `elsewhere` with everything from other hosts. */
  async function visit(lang) {
    const tab = await browser.newPage();
    const [asked, elsewhere] = [[], []];
    tab.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (pathname.startsWith('/dist/cdn/')) asked.push(pathname.slice('/dist/cdn/'.length));
      if (origin !== server.address && !request.url().startsWith('data:')) elsewhere.push(request.url());
    });
    const fulfil = (path, contentType, body) =>
      tab.route(server.address + path, (route) => route.fulfill({ contentType, body }));
    await fulfil('/demo/downloads.html', 'text/html', page(lang));
    await fulfil('/demo/downloads.json', 'application/json', JSON.stringify(LIBRARY));
    await tab.goto(`${server.address}/demo/downloads.html`);
    await tab.getByRole('link', { name: 'Wall slide' }).waitFor();
    return { tab, asked, elsewhere };
  }

  it('downloads what is counted to see, search and filter, and the detail view when it opens', async () => {
    const { tab, asked, elsewhere } = await visit('en');
    await tab.getByRole('searchbox').fill('bridge');
    await tab.getByRole('link', { name: 'Wall slide' }).waitFor({ state: 'hidden' });
    await tab.getByRole('searchbox').fill('');
    await tab.getByRole('link', { name: 'Wall slide' }).waitFor();
    await tab.waitForLoadState('networkidle');
    assert.deepEqual(asked.toSorted(), cardFiles.toSorted());

    asked.length = 0;
    await tab.getByRole('button', { name: 'More filters' }).click();
    await tab.getByRole('group', { name: 'Position' }).waitFor();
    assert.deepEqual(asked, []);

    asked.length = 0;
    await tab.getByRole('link', { name: 'Wall slide' }).click();
    await tab.getByText('Stand.').waitFor();
    await tab.waitForLoadState('networkidle');
    // So short an exercise has nothing that is out of sight.
    for (let tries = 0; tries < 100 && asked.length < more(detail, further).length; tries++)
      await tab.waitForTimeout(50);
    assert.deepEqual(asked.toSorted(), more(detail, further).toSorted());
    assert.deepEqual(elsewhere, []);
    await tab.close();
  });

  it('downloads the words of another language once, and nothing else', async () => {
    const { tab, asked } = await visit('nl');
    await tab.waitForLoadState('networkidle');
    const extra = asked.filter((file) => !cardFiles.includes(file));
    assert.equal(extra.length, 1, `extra: ${extra}`);
    assert.equal(manifest[extra[0]].name, 'nl-find');
    await tab.close();
  });
});
