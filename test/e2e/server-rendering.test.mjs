import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { styleHashes } from 'exercise-library/server';
import { BUNDLE, FILE, library, PAGE, startServed } from '../helpers/served.mjs';
import { root } from '../helpers/sources.mjs';
import { differingPixels } from '../helpers/visit.mjs';

const { id } = JSON.parse(library).exercises[3];
/** Edges of some letters are not drawn the same every time; a word that moves changes more. */
const ROUNDING = 100;

describe('a page drawn on a server', () => {
  let visit;
  let policy;
  let modules;
  let served;
  let open;
  let takeOver;
  let lost;
  let stop;
  before(async () => ({ visit, policy, modules, served, open, takeOver, lost, stop } = await startServed()));
  after(() => stop());

  /** How many pixels are others once the elements have taken over; drawings are new, and come when they are ready. */
  async function changedPixels(page, pictures) {
    const options = { mask: [page.locator(pictures)] };
    const first = await page.screenshot(options);
    await takeOver(page);
    return differingPixels(visit.browser, first, await page.screenshot(options));
  }

  it('shows everything before there is a script', async () => {
    const page = await open(await served('exercise-library'));
    assert.equal(await page.getByText('44 exercises', { exact: true }).count(), 1);
    assert.equal(await page.locator('exercise-card a').count(), 24);
    await page.close();
  });

  it('shows an exercise whole, in Dutch too, before there is a script', async () => {
    for (const [lang, words] of [
      ['en', ['How much', 'Think of this', 'Sources']],
      ['nl', ['Hoeveel', 'Denk aan', 'Bronnen']],
    ]) {
      const html = await served('exercise-detail', { exercise: id, library: 'hip' }, { lang });
      const page = await open(html, { lang, javaScriptEnabled: false });
      const text = await page.locator('exercise-detail .detail').innerText();
      for (const word of words) assert.ok(text.includes(word), `"${word}" is missing`);
      await page.close();
    }
  });

  /** The script tag brings the detail view only when an exercise is opened. */
  for (const [tag, client, attributes, script] of [
    ['exercise-library', 'the script tag', {}],
    ['exercise-library', 'a bundle', {}, BUNDLE],
    ['exercise-card', 'the script tag', { exercise: id, library: 'hip' }],
    ['exercise-card', 'a bundle', { exercise: id, library: 'hip' }, BUNDLE],
    ['exercise-list', 'a bundle', { library: 'hip' }, BUNDLE],
    ['exercise-detail', 'a bundle', { exercise: id, library: 'hip' }, BUNDLE],
    ['exercise-ladder', 'the script tag', { ladder: 'ladder-flexion', library: 'hip' }],
    ['exercise-ladder', 'a bundle', { ladder: 'ladder-flexion', library: 'hip' }, BUNDLE],
  ])
    it(`is taken over by ${client} without making one node again: ${tag}`, async () => {
      const owner = `<exercise-library id="hip" src="${FILE}" hidden></exercise-library>`;
      const html = (await served(tag, attributes)) + (attributes.library ? owner : '');
      const page = await open(html, { files: modules });
      await takeOver(page, script);
      assert.deepEqual(await lost(page), []);
      const shift = await page.evaluate(() => globalThis.shift);
      // The buttons below a drawing come with it.
      assert.ok(shift <= (tag === 'exercise-detail' ? 0.02 : 0), `shifted by ${shift}`);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });

  describe('with a ladder', () => {
    const OWNER = `<exercise-library id="hip" src="${FILE}" hidden></exercise-library>`;
    const { library: about, exercises, ladders } = JSON.parse(library);
    const { rungs: steps } = ladders.find((ladder) => ladder.id === 'ladder-flexion');
    const names = steps.map((step) => exercises.find((exercise) => exercise.id === step.exercises[0]).name.en);
    const ladderPage = async (options, lang = 'en') =>
      open((await served('exercise-ladder', { ladder: 'ladder-flexion', library: 'hip' }, { lang })) + OWNER, {
        lang,
        ...options,
      });
    const visible = (page, selector) => page.locator(`exercise-ladder ${selector}:visible`);
    const rungs = (page) => visible(page, '.name').allInnerTexts();

    for (const [shape, width, order] of [
      ['a staircase', 1280, names],
      ['a ladder with its panel beside it', 900, names.toReversed()],
      ['a ladder with the hardest on top', 400, names.toReversed()],
    ])
      it(`is ${shape} at ${width} pixels, says when to go up, and looks the same before and after`, async () => {
        const viewport = { width, height: 900 };
        const before = await ladderPage({ viewport, javaScriptEnabled: false });
        assert.deepEqual(await rungs(before), order);
        assert.ok(await visible(before, '[part~="advance"]').first().isVisible());
        await before.close();
        const page = await ladderPage({ viewport });
        assert.ok((await changedPixels(page, '.card > .stage')) < ROUNDING);
        assert.deepEqual(await rungs(page), order);
        assert.deepEqual(page.complaints, []);
        await page.close();
      });

    it('keeps a strict content policy, and works', async () => {
      const page = await ladderPage({ policy });
      assert.deepEqual(await rungs(page), names);
      await takeOver(page);
      assert.deepEqual(await rungs(page), names);
      await page.locator('exercise-ladder').getByRole('button', { name: 'I am here' }).nth(1).click();
      assert.equal(await visible(page, '[aria-current="step"] .name').innerText(), names[1]);
      assert.deepEqual([...(await page.evaluate(() => globalThis.violations)), ...page.complaints], []);
      await page.close();
    });

    it('is drawn anew for a visitor who wanted their rung remembered', async () => {
      const page = await ladderPage({ viewport: { width: 400, height: 900 } });
      await page.evaluate(
        ([key, rung]) => localStorage.setItem(key, rung),
        [`exercise-library-ladder/${about.id}/ladder-flexion`, steps[1].exercises[0]],
      );
      await takeOver(page);
      assert.equal(await visible(page, '[aria-current="step"] .name').innerText(), names[1]);
      assert.match(await visible(page, '[aria-current="step"] .status').innerText(), /You are here/i);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });

    it('has its words in Dutch', async () => {
      const page = await ladderPage({ javaScriptEnabled: false }, 'nl');
      assert.equal(await visible(page, '[part~="here"]').first().innerText(), 'Ik ben hier');
      await page.close();
    });
  });

  it('has a hash for every style sheet in the page', async () => {
    const hashes = Object.values(await styleHashes());
    const drawn = [
      await served('exercise-library'),
      await served('exercise-detail', { exercise: id }),
      await served('exercise-ladder', { ladder: 'ladder-flexion' }),
    ].join('');
    const sheets = new Set([...drawn.matchAll(/<style>(.*?)<\/style>/gs)].map(([, sheet]) => sheet));
    assert.ok(sheets.size >= 7, `${sheets.size} style sheets`);
    for (const sheet of sheets)
      assert.ok(hashes.includes(`sha256-${createHash('sha256').update(sheet).digest('base64')}`), sheet.slice(0, 200));
  });

  it('works after that like any other', async () => {
    const page = await open(await served('exercise-library'));
    await takeOver(page);
    await page.getByRole('searchbox').fill('rotat');
    await page.locator('mark').first().waitFor();
    await page.locator('exercise-card a').first().click();
    await page.locator('exercise-detail ol li').first().waitFor();
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('keeps a strict content policy with the hashes of its style sheets, and looks the same before and after', async () => {
    const page = await open(await served('exercise-library'), { policy, reducedMotion: 'reduce' });
    assert.ok((await changedPixels(page, 'exercise-card [part=picture]')) < ROUNDING);
    assert.deepEqual([...(await page.evaluate(() => globalThis.violations)), ...page.complaints], []);
    await page.close();
  });

  it('is drawn anew when the file has changed since', async () => {
    const other = JSON.parse(library);
    other.exercises[0].name = { en: 'Changed since' };
    const page = await open(await served('exercise-library'), {
      files: { [FILE]: JSON.stringify(other) },
    });
    await takeOver(page);
    await page.getByText('Changed since').first().waitFor();
    assert.equal(await page.locator('exercise-card').count(), 24);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('is drawn anew in the language of the page', async () => {
    const page = await open(await served('exercise-library'), { lang: 'nl' });
    await takeOver(page);
    await page.getByText('44 oefeningen', { exact: true }).waitFor();
    await page.close();
  });

  it('opens the exercise of the address once it has taken over', async () => {
    const page = await open(await served('exercise-library'), { path: `${PAGE}#exercise=${id}` });
    await takeOver(page);
    await page.locator('exercise-detail ol li').first().waitFor();
    await page.close();
  });

  it('stays readable when the file cannot be had', async () => {
    const page = await open(await served('exercise-library', {}, { src: '/demo/gone.json' }));
    await page.evaluate(() => import('/dist/cdn/exercise-library.js'));
    await page.waitForFunction(() => document.querySelector('exercise-library').store?.snapshot.state === 'error');
    await page.waitForTimeout(200);
    assert.equal(await page.locator('exercise-card a').count(), 24);
    await page.close();
  });

  it('may bring its library along, and asks for nothing then', async () => {
    const page = await open(await served('exercise-library', {}, { src: undefined, inline: true }));
    await takeOver(page);
    assert.deepEqual(await lost(page), []);
    assert.deepEqual(
      page.requests.filter((address) => address.endsWith('.json')),
      [],
    );
    await page.close();
  });

  it('is plain HTML where the renderer is not installed', () => {
    const code = `
      import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(\`export function resolve(name, context, next) {
        if (name === '@lit-labs/ssr') throw Object.assign(new Error(name), { code: 'ERR_MODULE_NOT_FOUND' });
        return next(name, context);
      }\`));
      const { renderElement } = await import('exercise-library/server');
      const library = (await import('node:fs')).readFileSync('${FILE.slice(1)}', 'utf8');
      console.log(await renderElement('exercise-library', { library, page: 'https://x.example/', lang: 'en', src: 'a"b.json' }));`;
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
      cwd: root,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^<exercise-library src="a&quot;b\.json"><h2>/);
    assert.equal(stdout.match(/<li>/g).length, 44);
    assert.doesNotMatch(stdout, /<template/);
  });

  it('says so when the library cannot be read', async () => {
    await assert.rejects(served('exercise-library', {}, { library: '{"schemaVersion":"9.0"}' }), /cannot be shown/);
  });
});
