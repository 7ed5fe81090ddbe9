import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';
import { blankPage, leftOf, putLate } from './built-pages.mjs';
import { FILTERS } from './filters.mjs';

const SCRIPT = '<script src="/dist/cdn/exercise-library.classic.js" defer></script>';
const BOX =
  '<div data-exercise-library="/demo/library/hip-mobility.json" data-accent="#884422" data-lang="nl">Later.</div>';
const page = (body, head = SCRIPT) => blankPage(body, head);

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
      const left = await leftOf(BOX, rules, await open(blankPage('')));
      assert.match(left, /data-exercise-library="\/demo\/library\/hip-mobility\.json"/);
      const own = page(`<main>${rules.late ? '' : left}</main>`);
      const frame = `<iframe title="Embed" width="900" height="600" srcdoc="${own.replaceAll('"', '&quot;')}"></iframe>`;
      const site = await open(rules.framed ? blankPage(frame) : own);
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
