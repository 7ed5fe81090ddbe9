import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ink, printed } from '../helpers/paper.mjs';
import { read } from '../helpers/sources.mjs';
import { barePage, startVisit } from '../helpers/visit.mjs';

const PAGE = '/demo/paper.html';
const FILE = 'demo/library/hip-mobility.json';
const { exercises } = JSON.parse(read(FILE));
const html = barePage(`src="/${FILE}"`).replace('<main>', '<header>The practice around the corner</header><main>');

describe('paper, with backgrounds off', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  async function open() {
    const page = await visit.open(PAGE, { html });
    await page.getByText('44 exercises', { exact: true }).waitFor();
    return page;
  }

  /** What prints an exercise alone comes with what stands further down, a moment after the exercise is seen. */
  async function openFirst(page) {
    await page.locator('exercise-card a').first().click();
    await page.locator('exercise-detail [part~="about"]').first().waitFor({ state: 'attached' });
  }

  const inSight = (text, part) =>
    assert.ok(text.includes(part.replace(/\s+/g, ' ')), `“${part}” is not in: ${text.slice(0, 400)}`);

  it('has the cards of a list, with their levels', async () => {
    const page = await open();
    const { text, sheets } = await printed(page);
    inSight(text, 'The practice around the corner');
    const shown = exercises.slice(0, 6).map(({ name }) => name.en ?? name);
    for (const name of shown) inSight(text, name);
    for (const sheet of sheets.slice(0, -1)) {
      const { inked, coloured, outside } = ink(sheet);
      assert.ok(inked > 0.01, `nearly empty: ${inked}`);
      // Frames of cards, drawings and the stairs of the levels are drawn, not painted as backgrounds.
      assert.ok(coloured > 0.0003, `without colour: ${coloured}`);
      assert.equal(outside, 0);
    }
    await page.close();
  });

  it('has an exercise alone, also before what stands further down is here', async () => {
    const page = await open();
    let release;
    const held = new Promise((resolve) => (release = resolve));
    await page.route(/more-view-/, (route) => held.then(() => route.continue()));
    await page.locator('exercise-card a').first().click();
    await page.locator('exercise-detail [part=name]').waitFor();
    const name = await page.locator('exercise-detail [part=name]').innerText();
    // On a busy machine what prints may come a little later than what is seen.
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /\/print-[^/]*\.js$/.test(name)),
    );
    await page.waitForTimeout(200);
    const { text } = await printed(page);
    inSight(text, name);
    assert.ok(!text.includes('The practice around the corner'), 'the page around it is printed too');
    release();
    await page.close();
  });

  it('has an exercise alone, whole', async () => {
    const page = await open();
    await openFirst(page);
    const name = await page.locator('exercise-detail [part=name]').innerText();
    const exercise = exercises.find((one) => (one.name.en ?? one.name) === name);
    await page.locator('exercise-detail exercise-figure button').first().waitFor();
    // What prints comes with what stands further down.
    await page.locator('exercise-detail [part=sources]').waitFor();
    // What is drawn for paper, read before the copy goes again.
    await page.evaluate(() => {
      const inside = (element, selector) => element?.shadowRoot.querySelector(selector);
      const note = () => {
        const copy = document.querySelector('body > [data-exercise-print]');
        const strip = inside(inside(copy, 'exercise-figure'), '.strip');
        globalThis.onPaper = [...(strip?.children ?? [])].map((svg) => [
          // A position that is held stands there once, with the numbers of its steps.
          svg.textContent.split(', ').map(Number),
          svg.querySelectorAll('path[d^=M]').length,
        ]);
      };
      window.addEventListener('beforeprint', () => queueMicrotask(note));
    });
    const { text, sheets } = await printed(page);
    const onPaper = await page.evaluate(() => globalThis.onPaper);
    const { keys } = exercise.media.find(({ kind }) => kind === 'figure').figure;
    assert.ok(onPaper.length > 1, 'the box of the drawing is empty');
    const numbers = onPaper.flatMap(([steps]) => steps);
    assert.deepEqual(
      numbers,
      keys.slice(0, numbers.length).map(({ step = 0 }) => step),
    );
    for (const [steps, paths] of onPaper) assert.ok(paths > 15, `step ${steps} is not drawn: ${paths} paths`);
    inSight(text, name);
    for (const step of exercise.steps) inSight(text, (step.text.en ?? step.text).split('\n')[0]);
    assert.ok(!text.includes('The practice around the corner'), 'the page around it is printed too');
    assert.ok(!/Show more|Search/.test(text), 'buttons are printed');
    assert.ok(sheets.length <= 3, `${sheets.length} sheets`);
    const { inked, coloured, outside } = ink(sheets[0]);
    assert.ok(inked > 0.02 && inked < 0.5, `${inked} of the first sheet has ink`);
    assert.ok(coloured > 0.0005, `without colour: ${coloured}`);
    assert.equal(outside, 0);
    // Afterwards the page is as it was.
    assert.equal(await page.locator('body > [data-exercise-print]').count(), 0);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('is dark on white in dark mode too', async () => {
    const page = await visit.open(PAGE, { html, colorScheme: 'dark' });
    await page.getByText('44 exercises', { exact: true }).waitFor();
    await openFirst(page);
    const { sheets } = await printed(page);
    const dark = darkest(sheets[0]);
    assert.ok(dark < 110, `the darkest dot is ${dark} of 255: white letters on white paper`);
    await page.close();
  });
});

function darkest({ width, height, at }) {
  let least = 255;
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) least = Math.min(least, Math.max(...at(x, y)));
  return least;
}
