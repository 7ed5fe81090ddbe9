import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';
import { blankPage, leftOf, putLate } from './built-pages.mjs';
import { FILTERS } from './filters.mjs';

describe('a frame, where nothing else is left', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  const FRAME = (query) =>
    `<iframe title="Exercises" src="/dist/cdn/embed.html?${query}" width="600" height="150"></iframe>`;
  const EMBED = '<script src="/dist/cdn/embed.js" defer></script>';
  const open = (query, script = EMBED) => visit.open('/demo/framed.html', { html: blankPage(FRAME(query), script) });
  const heightOf = (site) => site.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  const SRC = 'src=/demo/library/hip-mobility.json';

  for (const [name, rules] of Object.entries(FILTERS).filter(([, { frames }]) => frames)) {
    it(`${name}: shows the library in the frame that its filter leaves`, async () => {
      const left = await leftOf(FRAME(SRC), rules, await visit.open('/demo/builder.html', { html: blankPage('') }));
      assert.match(left, /<iframe title="Exercises" src="[^"]*embed\.html\?src=/);
      // An editor that has a frame of its own takes the address, and runs no script beside it.
      const script = rules.framed ? '' : EMBED;
      const html = blankPage(`<main>${rules.late ? '' : left}</main>`, script);
      const site = await visit.open('/demo/framed.html', { html });
      if (rules.late) await putLate(site, left);
      await site.frameLocator('iframe').locator('exercise-card a').first().waitFor();
      if (script) await site.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1500);
      else assert.equal(await heightOf(site), 154, '150 and a border');
      assert.deepEqual([site.complaints, site.requests.filter((url) => !url.startsWith('http://127.0.0.1'))], [[], []]);
      await site.close();
    });
  }

  it('has the height of its content, and follows it', async () => {
    const site = await open(`${SRC}&accent=%23884422&lang=nl`);
    const inside = site.frameLocator('iframe');
    await inside.locator('exercise-card a').first().waitFor();
    await site.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1500);
    const scrolls = () =>
      inside.locator('html').evaluate((html) => html.scrollHeight > html.ownerDocument.defaultView.innerHeight + 1);
    assert.equal(await scrolls(), false, 'nothing scrolls inside');
    const before = await heightOf(site);
    await inside.locator('exercise-search input').first().fill('kikker');
    await site.waitForFunction((height) => document.querySelector('iframe').offsetHeight < height, before);
    assert.equal(await inside.locator('html').getAttribute('lang'), 'nl');
    assert.deepEqual(site.complaints, []);
    await site.close();
  });

  it('has the height of its content on the site of somebody else, too', async () => {
    const site = await visit.browser.newPage();
    const complaints = [];
    site.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const files = 'https://files.example';
    const html = blankPage(FRAME(SRC).replace('src="', `src="${files}`), EMBED.replace('src="', `src="${files}`));
    await site.route('https://practice.example/**', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
    await site.route(`${files}/**`, async (route) => {
      const response = await route.fetch({ url: route.request().url().replace(files, visit.address) });
      return route.fulfill({ response });
    });
    await site.goto('https://practice.example/');
    await site.frameLocator('iframe').locator('exercise-card a').first().waitFor();
    await site.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1500);
    assert.deepEqual(complaints, []);
    await site.close();
  });

  it('shows an exercise in place of the list, from its beginning', async () => {
    const site = await open(SRC);
    const inside = site.frameLocator('iframe');
    const last = inside.locator('exercise-card a').last();
    await last.scrollIntoViewIfNeeded();
    await last.click();
    await inside.locator('exercise-detail').getByRole('heading').first().waitFor();
    assert.equal(await inside.locator('exercise-detail').getByRole('dialog').count(), 0);
    await site.waitForFunction(() => document.querySelector('iframe').getBoundingClientRect().top >= -1);
    await site.close();
  });

  it('keeps its own height without the script, and scrolls inside', async () => {
    const site = await open(SRC, '');
    await site.frameLocator('iframe').locator('exercise-card a').first().waitFor();
    assert.equal(await heightOf(site), 154, '150 and a border');
    await site.close();
  });

  it('shows no file of another site', async () => {
    for (const src of [
      'https://elsewhere.example/x.json',
      '//elsewhere.example/x.json',
      'data:application/json,{}',
      'javascript:1',
    ]) {
      const site = await open(`src=${encodeURIComponent(src)}`);
      await site.frameLocator('iframe').getByText('cannot be shown here').waitFor();
      assert.equal(await site.frameLocator('iframe').locator('exercise-library').count(), 0);
      assert.ok(
        site.complaints.every((text) => text.startsWith('embed.html: write the address')),
        site.complaints.join(),
      );
      assert.deepEqual(
        site.requests.filter((url) => url.includes('elsewhere.example') && !url.includes('embed.html')),
        [],
      );
      await site.close();
    }
  });

  it('gives its height to nobody else: messages of other windows and odd ones change nothing', async () => {
    const site = await open(SRC);
    await site.frameLocator('iframe').locator('exercise-card a').first().waitFor();
    await site.waitForFunction(() => document.querySelector('iframe').offsetHeight > 1500);
    const before = await heightOf(site);
    await site.evaluate(() => {
      for (const data of [
        { exerciseLibrary: 'height', height: 5 },
        null,
        'text',
        { exerciseLibrary: 'height', height: 'x' },
      ])
        window.postMessage(data, '*');
      // From the frame's own window, but a height that is none.
      const { contentWindow } = document.querySelector('iframe');
      for (const height of [-5, 0, NaN, '1']) {
        const own = { data: { exerciseLibrary: 'height', height }, source: contentWindow, origin: location.origin };
        window.dispatchEvent(new MessageEvent('message', own));
      }
      const foreign = {
        data: { exerciseLibrary: 'height', height: 9 },
        source: contentWindow,
        origin: 'https://x.example',
      };
      window.dispatchEvent(new MessageEvent('message', foreign));
    });
    await site.waitForTimeout(200);
    assert.equal(await heightOf(site), before);
    await site.evaluate(() => {
      const { contentWindow } = document.querySelector('iframe');
      const huge = { data: { exerciseLibrary: 'height', height: 1e9 }, source: contentWindow, origin: location.origin };
      window.dispatchEvent(new MessageEvent('message', huge));
    });
    assert.equal(await heightOf(site), 20_004, 'never endless');
    await site.close();
  });
});
