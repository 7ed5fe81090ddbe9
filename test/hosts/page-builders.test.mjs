import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';
import { filtered, FILTERS } from './filters.mjs';

const SCRIPT = '<script src="/dist/cdn/exercise-library.classic.js" defer></script>';
const BOX =
  '<div data-exercise-library="/demo/library/hip-mobility.json" data-accent="#884422" data-lang="nl">Later.</div>';
const page = (body, head = SCRIPT) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,">${head}<body>${body}`;

/** What the filter of a page builder leaves of HTML that was pasted there, tried in a page. */
async function leftOf(source, rules, blank) {
  // A regular expression does not travel into a page: it is asked there by its text.
  const tags = rules.tags.map((tag) => (typeof tag === 'string' ? tag : tag.source));
  const html = await blank.evaluate(
    ([code, pasted, own]) => {
      const asked = { ...own, tags: own.tags.map((tag) => (tag === '-' ? /-/ : tag)) };
      return new Function(`return (${code})`)()(pasted, asked);
    },
    [filtered.toString(), source, { ...rules, tags }],
  );
  await blank.close();
  return html;
}

/** Editors that change pages without loading put what was pasted there by script. */
async function putLate(site, html) {
  await site.waitForTimeout(300);
  await site.evaluate((content) => {
    document.querySelector('main').innerHTML = content;
  }, html);
}

describe('a page made with a page builder', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  const open = (html, options) => visit.open('/demo/builder.html', { html, ...options });
  const shown = async (where) => {
    await where.locator('[data-exercise-library] exercise-card a').first().waitFor();
    return where.locator('[data-exercise-library] > exercise-library');
  };

  for (const [name, rules] of Object.entries(FILTERS)) {
    it(`${name}: shows the library of the one-line box that its filter leaves`, async () => {
      const left = await leftOf(BOX, rules, await open(page('', '')));
      assert.match(left, /data-exercise-library="\/demo\/library\/hip-mobility\.json"/);
      const own = page(`<main>${rules.late ? '' : left}</main>`);
      const frame = `<iframe title="Embed" width="900" height="600" srcdoc="${own.replaceAll('"', '&quot;')}"></iframe>`;
      const site = await open(rules.framed ? page(frame, '') : own);
      if (rules.late) await putLate(site, left);
      const library = await shown(rules.framed ? site.frameLocator('iframe') : site);
      assert.equal(await library.getAttribute('lang'), 'nl');
      assert.equal(await library.evaluate((one) => one.style.getPropertyValue('--exercise-accent')), '#884422');
      assert.equal(
        await library.evaluate((one) => one.textContent),
        'Later.',
        'what stood there is for before and without',
      );
      assert.deepEqual(site.complaints, []);
      await site.close();
    });
  }

  it('shows one exercise, one category, or what is not there yet, by data-…', async () => {
    const site = await open(
      page(
        `<div data-exercise-library="/demo/library/hip-mobility.json" data-exercise="frog-hold"></div>
         <div data-exercise-library="/demo/library/hip-mobility.json" data-category="use-space" data-heading="3"></div>`,
      ),
    );
    await site
      .locator('exercise-detail[exercise="frog-hold"]')
      .getByRole('heading', { name: 'Frog' })
      .first()
      .waitFor();
    await site.waitForFunction(
      () =>
        document.querySelectorAll('exercise-library')[1].store?.snapshot.selection.terms.category?.[0] === 'use-space',
    );
    assert.equal(await site.locator('exercise-library').nth(1).getAttribute('heading-level'), '3');
    assert.deepEqual(site.complaints, []);
    await site.close();
  });

  it('is filled once, however often the script is there and the box is moved', async () => {
    const site = await open(page(`${BOX}<section></section>`, SCRIPT + SCRIPT.replace(' defer', ' defer data-again')));
    await shown(site);
    await site.evaluate(() =>
      document.querySelector('section').append(document.querySelector('[data-exercise-library]')),
    );
    await site.waitForTimeout(200);
    assert.equal(await site.locator('exercise-library').count(), 1);
    assert.deepEqual(site.complaints, []);
    await site.close();
  });

  it('gets no colour that is none, and runs nothing from data-…', async () => {
    const bad = `<div data-exercise-library="javascript:alert(1)" data-accent="red;background:url(//x)" data-lang="&quot;><img src=x onerror=alert(2)>"></div>`;
    const site = await open(page(bad));
    await site.locator('exercise-library').waitFor();
    await site.waitForFunction(() => document.querySelector('exercise-library').store.snapshot.state === 'error');
    assert.equal(await site.locator('exercise-library').getAttribute('style'), null);
    assert.deepEqual(
      site.complaints.filter((text) => /dialog|thrown/.test(text)),
      [],
    );
    await site.close();
  });

  it('works as a module under a strict policy', async () => {
    const module = '<script type="module" src="/dist/cdn/exercise-library.js"></script>';
    const policy = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:";
    const site = await open(page(BOX, module), { policy });
    await shown(site);
    assert.deepEqual(await site.evaluate(() => globalThis.violations), []);
    await site.close();
  });
});

describe('a frame, where nothing else is left', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  const FRAME = (query) =>
    `<iframe title="Exercises" src="/dist/cdn/embed.html?${query}" width="600" height="150"></iframe>`;
  const EMBED = '<script src="/dist/cdn/embed.js" defer></script>';
  const open = (query, script = EMBED) => visit.open('/demo/framed.html', { html: page(FRAME(query), script) });
  const heightOf = (site) => site.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);
  const SRC = 'src=/demo/library/hip-mobility.json';

  for (const [name, rules] of Object.entries(FILTERS).filter(([, { frames }]) => frames)) {
    it(`${name}: shows the library in the frame that its filter leaves`, async () => {
      const left = await leftOf(FRAME(SRC), rules, await visit.open('/demo/builder.html', { html: page('', '') }));
      assert.match(left, /<iframe title="Exercises" src="[^"]*embed\.html\?src=/);
      // An editor that has a frame of its own takes the address, and runs no script beside it.
      const script = rules.framed ? '' : EMBED;
      const html = page(`<main>${rules.late ? '' : left}</main>`, script);
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
    const html = page(FRAME(SRC).replace('src="', `src="${files}`), EMBED.replace('src="', `src="${files}`));
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
