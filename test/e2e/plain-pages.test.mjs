import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { saveResult } from '../../tools/hosts/table.mjs';
import { read, root } from '../helpers/sources.mjs';
import { closingQuietly, startVisit } from '../helpers/visit.mjs';

const PAGE = '/demo/page.html';
const FILE = '/demo/library/hip-mobility.json';
const MODULE = '<script type="module" src="/dist/cdn/exercise-library.js"></script>';
const CLASSIC = '<script defer src="/dist/cdn/exercise-library.classic.js"></script>';
const WRITTEN = '<p>Written for readers without script.</p>';
const TAG = `<exercise-library src="${FILE}">${WRITTEN}</exercise-library>`;
const ALL = '44 exercises';

const page = (head, body = TAG) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describe('a plain page', () => {
  let visit;
  const row = { host: 'Plain page', tested: [], passed: 0, failed: 0 };
  before(async () => (visit = await startVisit()));
  after(async () => {
    const version = visit.browser.version();
    saveResult('plain-pages', {
      chapter: 'Plain pages',
      rows: [{ ...row, version: 'HTML', with: `Chromium ${version}` }],
    });
    await visit.stop();
  });

  /** A test that counts in the table of hosts. */
  const test = (title, run) =>
    it(title, async () => {
      row.tested.push(title);
      row.failed++;
      await run();
      row.failed--;
      row.passed++;
    });

  /** An exercise can be found, opened and read, and what the author wrote for others is out of sight. */
  async function works(place, all = ALL) {
    await place.getByText(all, { exact: true }).first().waitFor();
    assert.equal(await place.getByText('Written for readers').isVisible(), false);
    await place.locator('exercise-card a').first().click();
    await place.locator('exercise-detail ol li').first().waitFor();
  }

  const stays = (place) => place.getByText('Written for readers').waitFor({ state: 'visible' });

  /** Opens a page, tries it, and fails when anything was thrown, refused or asked of another host. */
  const on = (title, html, run = works, options = {}) =>
    test(title, async () => {
      const opened = await visit.open(PAGE, { html, ...options });
      await run(opened);
      const refused = await opened.evaluate(() => globalThis.violations);
      if (!options.refuses) assert.deepEqual([...opened.complaints, ...refused], options.expected ?? []);
      assert.deepEqual(
        opened.requests.filter((address) => !/^(data:|blob:)/.test(address) && !address.startsWith(visit.address)),
        [],
      );
      await opened.close();
    });

  on('with a module', page(MODULE));
  on('with a classic script', page(CLASSIC));
  on('with a script at its end', page('', TAG + CLASSIC));
  on('with the script twice', page(MODULE + MODULE.replace('.js', '.js?2')));
  on('with two versions together', page(CLASSIC.replace('defer', '') + MODULE));
  on('with another base', page(`<base href="/somewhere/else/">${MODULE}`));
  on(
    'with a base its file is found from',
    page(`<base href="/demo/library/">${MODULE}`, TAG.replace(FILE, 'hip-mobility.json')),
  );
  on('that shows it later', page(MODULE, `<div style="display: none" id="box">${TAG}</div>`), async (opened) => {
    await opened.waitForFunction(() => document.querySelector('exercise-library').store?.snapshot.complete);
    await opened.evaluate(() => (document.querySelector('#box').style.display = ''));
    await works(opened);
  });
  on('whose script comes late', page(''), async (opened) => {
    await stays(opened);
    await opened.evaluate(() => import('/dist/cdn/exercise-library.js'));
    await works(opened);
  });
  on('whose script never comes', page(MODULE), stays, {
    files: { '/dist/cdn/exercise-library.js': 'throw new SyntaxError("half a file")' },
    expected: ['thrown: half a file'],
  });
  on('without script', page(MODULE), stays, { policy: "script-src 'none'", refuses: true });
  on(
    'that puts it into a shadow root of its own',
    page(
      MODULE,
      `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML = '<style>* { color: red }</style>${TAG}'</script>`,
    ),
  );

  test('with an import map', async () => {
    // What a site without a build does: each package is one file, ours is as published.
    const bundle = async (contents) => {
      const stdin = { contents, resolveDir: root };
      const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', logLevel: 'silent' });
      return outputFiles[0].text;
    };
    const files = {
      '/lit.js': await bundle("export * from 'lit'"),
      '/tslib.js': await bundle("export * from 'tslib'"),
    };
    const imports = { 'exercise-library/': '/dist/', lit: '/lit.js', tslib: '/tslib.js' };
    const head = `<script type="importmap">${JSON.stringify({ imports })}</script>
      <script type="module">import 'exercise-library/define/exercise-library.js';</script>`;
    const opened = await visit.open(PAGE, { html: page(head), files });
    await works(opened);
    assert.deepEqual(opened.complaints, []);
    await opened.close();
  });

  test('from a folder on a disk', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plain-page-'));
    copyFileSync(join(root, 'dist/cdn/exercise-library.classic.js'), join(folder, 'script.js'));
    const json = read(FILE.slice(1)).replaceAll('<', '\\u003c');
    const tag = `<exercise-library>${WRITTEN}<script type="application/json">${json}</script></exercise-library>`;
    writeFileSync(join(folder, 'classic.html'), page('<script defer src="script.js"></script>', tag));
    writeFileSync(join(folder, 'module.html'), page('<script type="module" src="script.js"></script>', tag));
    const opened = await visit.browser.newPage();
    const thrown = [];
    opened.on('pageerror', (error) => thrown.push(error.message));
    await opened.goto(pathToFileURL(join(folder, 'classic.html')).href);
    await works(opened);
    // Browsers refuse modules there: what the author wrote stays.
    await opened.goto(pathToFileURL(join(folder, 'module.html')).href);
    await stays(opened);
    assert.deepEqual(thrown, []);
    await opened.close();
    rmSync(folder, { recursive: true });
  });

  test('that is not secure', async () => {
    const opened = closingQuietly(await visit.browser.newPage());
    const complaints = [];
    opened.on('pageerror', (error) => complaints.push(error.message));
    opened.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await opened.route('http://practice.example/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (pathname === PAGE) return route.fulfill({ body: page(MODULE), contentType: 'text/html' });
      return route.fulfill({ response: await route.fetch({ url: visit.address + pathname }) });
    });
    await opened.goto(`http://practice.example${PAGE}`);
    assert.equal(await opened.evaluate(() => isSecureContext), false);
    await works(opened);
    // Without clipboard and share there is still an answer.
    await opened.locator('exercise-detail').getByRole('button', { name: 'Share' }).click();
    await opened.waitForTimeout(100);
    assert.deepEqual(complaints, []);
    await opened.close();
  });

  describe('with a content policy', () => {
    const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";
    const nonce = (tag) => tag.replace('<script', '<script nonce="n0nce"');
    on('of its own host, with trusted types', page(MODULE), works, {
      policy: `default-src 'self'; img-src 'self' data:; ${trusted}`,
    });
    on('of nonces', page(nonce(MODULE)), works, {
      policy: "script-src 'nonce-n0nce' 'strict-dynamic'; style-src 'nonce-n0nce'; object-src 'none'; base-uri 'none'",
    });
    on('that allows nothing but what is needed', page(CLASSIC), works, {
      policy: "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self' data:",
    });
    on('that lets two copies of Lit in', page(CLASSIC.replace('defer', '') + MODULE), works, {
      policy: `default-src 'self'; img-src 'self' data:; ${trusted} 'allow-duplicates'`,
    });
  });

  describe('in a frame with a sandbox', () => {
    const framed = (sandbox, head, body) => {
      const inside = page(head, body).replaceAll("'", '&#39;');
      return page(
        '',
        `<iframe title="Exercises" width="1000" height="900" sandbox="${sandbox}" srcdoc='${inside}'></iframe>`,
      );
    };
    const inside = (run) => (opened) => run(opened.frameLocator('iframe'));
    const json = read(FILE.slice(1)).replaceAll('<', '\\u003c');
    const inline = `<exercise-library>${WRITTEN}<script type="application/json">${json}</script></exercise-library>`;

    on('that has its origin', framed('allow-scripts allow-same-origin', MODULE), inside(works));
    on('that has no origin, where the files are for everybody', framed('allow-scripts', MODULE), inside(works), {
      answers: { 'access-control-allow-origin': '*' },
    });
    on(
      'that has no origin, with a classic script and its library inside',
      framed('allow-scripts', CLASSIC, inline),
      inside(works),
      { answers: {} },
    );
    const refused = async (opened) => {
      const failed = () => document.querySelector('exercise-library')?.store?.snapshot.state === 'error';
      await opened.frames()[1].waitForFunction(failed);
      await inside(stays)(opened);
    };
    on('that has no origin and may not read the file', framed('allow-scripts allow-forms', CLASSIC), refused, {
      answers: { 'access-control-allow-origin': 'https://another.example' },
      refuses: true,
    });
    on('that has no scripts', framed('', CLASSIC), inside(stays), { refuses: true });
  });

  test('leaves nothing behind when it is taken away again and again', async () => {
    const opened = await visit.open(PAGE, { html: page(MODULE, '<main></main>') });
    const session = await opened.context().newCDPSession(opened);
    await session.send('Performance.enable');
    const counts = async () => {
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
      return { listeners: of('JSEventListeners'), nodes: of('Nodes'), documents: of('Documents') };
    };
    const round = () =>
      opened.evaluate(async (html) => {
        const main = document.querySelector('main');
        main.innerHTML = html;
        const library = main.firstElementChild;
        await new Promise((done) => library.addEventListener('exercise-library-ready', done, { once: true }));
        await library.updateComplete;
        library.store.open(library.store.snapshot.answer.hits[0].id);
        await new Promise((done) => setTimeout(done, 150));
        main.replaceChildren();
        await new Promise((done) => setTimeout(done, 20));
      }, TAG);
    for (let i = 0; i < 3; i++) await round();
    const first = await counts();
    for (let i = 0; i < 6; i++) await round();
    const then = await counts();
    assert.ok(then.listeners <= first.listeners + 6, `${first.listeners} listeners became ${then.listeners}`);
    assert.ok(then.nodes <= first.nodes + 200, `${first.nodes} nodes became ${then.nodes}`);
    assert.deepEqual(opened.complaints, []);
    await opened.close();
  });
});
