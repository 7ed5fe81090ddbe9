/* global start, shown, element, until, heard, click, deep -- put into the page by each test */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { browsers as installed, nameOf, openPage } from '../harness/browsers.mjs';
import { buildApp } from '../harness/build.mjs';
import { frameworks as all, versionOf } from '../harness/frameworks.mjs';
import { libraryOf } from '../harness/in-page.js';
import { installPackage } from '../harness/package.mjs';
import { saveHosts } from '../harness/results.mjs';
import { serveApps } from '../harness/serve.mjs';

/** `ONLY=vue,Chromium` tries a part, while something is worked on. */
const only = process.env.ONLY?.split(',') ?? [];
const chosen = (names) =>
  names.some((name) => only.includes(name)) ? names.filter((name) => only.includes(name)) : names;
const names = chosen(all.map(({ name }) => name));
const frameworks = all.filter(({ name }) => names.includes(name));
const browsers = Object.fromEntries(chosen(Object.keys(installed)).map((name) => [name, installed[name]]));

const TESTED = ['properties', 'booleans', 'events', 'slots', 'unmount and remount', 'late definition', 'hydration'];
const HELPERS = new URL('../harness/', import.meta.url).pathname;
const FIRST = ['Bridge', 'Hip circle'];
const props = { library: libraryOf(...FIRST), owner: false, onOpen() {} };

const page = ({ html = '', head = '' } = {}) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>app</title><link rel="icon" href="data:,">${head}<div id="app">${html}</div></html>`;

installPackage();
const built = {};
for (const framework of frameworks) built[framework.name] = await buildApp(framework, props);
const folders = Object.fromEntries(Object.entries(built).map(([name, { folder }]) => [name, folder]));
const pages = Object.fromEntries(
  Object.entries(built).flatMap(([name, app]) => [
    [`/${name}/`, page()],
    [`/${name}/served`, page(app)],
  ]),
);
const results = [];

for (const [browserName, launch] of Object.entries(browsers))
  describe(browserName, () => {
    let server;
    let browser;
    let opened;
    before(async () => {
      server = await serveApps({ ...folders, harness: HELPERS }, pages);
      browser = await launch();
    });
    after(async () => {
      if (!only.length) saveHosts(results, await nameOf(browserName, browser));
      await browser.close();
      await server.stop();
    });

    for (const { name, host, package: packageName } of frameworks)
      describe(host, () => {
        const row = { host, version: versionOf(packageName), tested: TESTED, browserName, passed: 0, failed: 0 };
        results.push(row);

        /** A test on a fresh page, with the app at hand as `app` and what is heard as `heard`. */
        const on = (title, path, run, complaints = []) =>
          it(title, async () => {
            row.failed++;
            opened = await openPage(browser, `${server.address}/${name}/${path}`);
            await opened.evaluate(async (name) => {
              const [app, tools] = await Promise.all([import(`/${name}/app.js`), import('/harness/in-page.js')]);
              const heard = [];
              const start = (how, props) =>
                app[how](document.querySelector('#app'), { owner: false, onOpen: (id) => heard.push(id), ...props });
              Object.assign(globalThis, tools, { start, heard });
            }, name);
            await run((inPage, argument) => opened.evaluate(inPage, argument));
            assert.deepEqual(opened.complaints, complaints);
            await opened.close();
            row.failed--;
            row.passed++;
          });

        on('hands over objects as properties, and new ones', '', async (page) => {
          const seen = await page(async () => {
            const app = start('mount', { library: libraryOf('Bridge', 'Hip circle') });
            const first = await shown('Bridge', 'Hip circle');
            app.update({ library: libraryOf('Plank'), owner: false, onOpen() {} });
            return [first, await shown('Plank')];
          });
          assert.deepEqual(seen, [FIRST, ['Plank']]);
        });

        on('knows yes and no', '', async (page) => {
          const seen = await page(async () => {
            const library = libraryOf('Bridge');
            const app = start('mount', { library, owner: true });
            await shown('Bridge');
            const states = [await until(() => element().debug)];
            for (const owner of [false, true]) {
              app.update({ library, owner, onOpen() {} });
              await until(() => element().debug === owner);
              states.push(element().debug);
            }
            return states;
          });
          assert.deepEqual(seen, [true, false, true]);
        });

        on('hears an event once, and with the handler of the moment', '', async (page) => {
          const seen = await page(async () => {
            const library = libraryOf('Bridge', 'Plank');
            const app = start('mount', { library });
            await shown('Bridge', 'Plank');
            click('Bridge');
            await until(() => heard.length);
            const later = [];
            app.update({ library, owner: false, onOpen: (id) => later.push(id) });
            await new Promise((done) => setTimeout(done, 50));
            element().store.close();
            await until(() => !deep('dialog[open]').length);
            click('Plank');
            await until(() => later.length);
            return [heard, later];
          });
          assert.deepEqual(seen, [['bridge'], ['plank']]);
        });

        on('puts content into slots', '', async (page) => {
          const seen = await page(async () => {
            start('mount', { library: libraryOf('Bridge') });
            await shown('Bridge');
            const slotted = document.querySelector('[slot=empty]');
            const before = slotted.checkVisibility();
            element().store.search('zzzz');
            await until(() => slotted.checkVisibility());
            return [before, slotted.checkVisibility(), slotted.textContent];
          });
          assert.deepEqual(seen, [false, true, 'Call us, and we look together.']);
        });

        on('goes away, and comes back', '', async (page) => {
          const seen = await page(async () => {
            const library = libraryOf('Bridge');
            const rounds = [];
            for (let i = 0; i < 3; i++) {
              const app = start('mount', { library });
              const cards = await shown('Bridge');
              const { store } = element();
              app.unmount();
              await until(() => !element());
              // Nobody listens any more who would draw.
              store.search('zzzz');
              await new Promise((done) => setTimeout(done, 30));
              rounds.push([...cards, document.querySelector('#app').children.length]);
            }
            return rounds;
          });
          assert.deepEqual(seen, [
            ['Bridge', 0],
            ['Bridge', 0],
            ['Bridge', 0],
          ]);
        });

        on('does not mind when the elements are defined after it has drawn', '?late', async (page) => {
          const seen = await page(async () => {
            start('mount', { library: libraryOf('Bridge'), owner: true });
            await until(() => element());
            await new Promise((done) => setTimeout(done, 50));
            const undefinedYet = !customElements.get('exercise-library');
            await globalThis.define();
            const cards = await shown('Bridge');
            const { debug } = element();
            click('Bridge');
            await until(() => heard.length);
            return { undefinedYet, cards, debug, heard };
          });
          assert.deepEqual(seen, { undefinedYet: true, cards: ['Bridge'], debug: true, heard: ['bridge'] });
        });

        for (const path of ['served', 'served?late'])
          on(
            `takes over what a server drew${path === 'served' ? '' : ', before the elements are defined'}`,
            path,
            async (page) => {
              const seen = await page(async () => {
                const before = element();
                start('hydrate', { library: libraryOf('Bridge', 'Hip circle') });
                if (!customElements.get('exercise-library')) await globalThis.define();
                const cards = await shown('Bridge', 'Hip circle');
                click('Bridge');
                await until(() => heard.length);
                return { same: before === element(), cards, heard, debug: element().debug };
              });
              assert.deepEqual(seen, { same: true, cards: FIRST, heard: ['bridge'], debug: false });
            },
          );
      });
  });
