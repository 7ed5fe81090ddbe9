import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import jsqr from 'jsqr';
import { startVisit, STRICT_POLICY } from '../helpers/visit.mjs';

const page = (lang, protocol = '') => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>A programme</title>
    <script type="module" src="/dist/cdn/exercise-library.js"></script>
  </head>
  <body>
    <main><h1>Exercises</h1><exercise-library src="/demo/library/hip-mobility.json">
      <exercise-program ${protocol && `protocol="${protocol}"`}></exercise-program></exercise-library></main>
  </body>
</html>
`;

/** The text of a printed page; undefined where no reader for it is installed. */
function textOf(pdf) {
  const folder = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return execFileSync('pdftotext', ['-layout', join(folder, 'a.pdf'), '-'], { encoding: 'utf8' });
  } catch (error) {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g).length;

describe('a programme, as a visitor of a strict site', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  const open = (lang, options = {}, protocol = '') =>
    visit.open('/program.html', { html: page(lang, protocol), policy: STRICT_POLICY, ...options });

  /** Presses "print" and returns what comes out of the printer. */
  async function print(visitor, words) {
    await visitor.evaluate(() => (window.print = () => (window.printed = true)));
    await visitor.getByRole('button', { name: words, exact: true }).first().click();
    await visitor.locator('exercise-program .tool .primary').click();
    await visitor.waitForFunction(() => window.printed);
    return visitor.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '14mm', right: '14mm' } });
  }

  it('composes by keyboard, shares by link, and another device shows the same', async () => {
    const visitor = await open('en');
    await visitor.getByRole('button', { name: 'Add exercises' }).focus();
    await visitor.keyboard.press('Enter');
    await visitor.getByRole('searchbox').waitFor();
    for (const word of ['bridge', 'chair']) {
      await visitor.keyboard.type(word);
      await visitor.keyboard.press('Enter');
    }
    await visitor.getByRole('button', { name: 'Share', exact: true }).click();
    const field = visitor.getByLabel('Link to this programme');
    await field.waitFor();
    const link = await field.inputValue();
    const names = visitor.locator('exercise-program [part=line] [part=name]');
    const shown = await names.allTextContents();
    assert.equal(shown.length, 2);
    assert.equal(
      (await visitor.evaluate(() => localStorage.length)) + (await visitor.evaluate(() => location.hash.length)),
      0,
    );
    const other = await open('en');
    const before = other.requests.length;
    await other.evaluate((hash) => (location.hash = hash), new URL(link).hash);
    await other.getByText('Somebody shared this programme with you.').waitFor();
    assert.deepEqual(await other.locator('exercise-program [part=line] [part=name]').allTextContents(), shown);
    // A part of the page may be fetched then; the programme itself goes nowhere.
    assert.deepEqual(
      other.requests.slice(before).filter((url) => /program=|bridge/.test(url)),
      [],
    );
    assert.deepEqual([...visitor.complaints, ...other.complaints], []);
    assert.deepEqual(await visitor.evaluate(() => globalThis.violations), []);
    await Promise.all([visitor.close(), other.close()]);
  });

  it('shows a code that another program reads as the link', async () => {
    const visitor = await open('en');
    await visitor.locator('exercise-program [part=title]').waitFor();
    await visitor.evaluate(() => document.querySelector('exercise-program').add('glute-bridge'));
    await visitor.getByRole('button', { name: 'Share', exact: true }).click();
    const link = await visitor.getByLabel('Link to this programme').inputValue();
    const picture = (await visitor.locator('svg.qr').screenshot()).toString('base64');
    const { data, width, height } = await visit.browser.newPage().then(async (blank) => {
      const pixels = await blank.evaluate(async (base64) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        context.drawImage(image, 0, 0);
        const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
        return { data: [...data], width, height };
      }, picture);
      await blank.close();
      return pixels;
    });
    assert.equal((jsqr.default ?? jsqr)(Uint8ClampedArray.from(data), width, height)?.data, link);
    await visitor.close();
  });

  for (const [lang, words, expected] of [
    [
      'en',
      'Print',
      ['Hip protocol: four weeks', 'Week 1: learning to steer', 'Seated hip rotations', 'Scan to see it', 'Mon'],
    ],
    [
      'nl',
      'Afdrukken',
      ['Heupprotocol: vier weken', 'Week 1: leren sturen', 'Heuprotaties op een stoel', 'Vink elke dag af', 'ma'],
    ],
  ])
    it(`prints a protocol alone on A4, in ${lang}`, async () => {
      const visitor = await open(lang, {}, 'hip-start-4-weeks');
      const pdf = await print(visitor, words);
      assert.ok(pagesOf(pdf) <= 5, `${pagesOf(pdf)} pages`);
      const text = textOf(pdf)?.replace(/\s+/g, ' ');
      for (const sentence of text === undefined ? [] : expected) assert.ok(text.includes(sentence), sentence);
      if (text !== undefined) assert.doesNotMatch(text, /Start(?!en)\b.*Agenda|Exercises Hip/);
      await visitor.waitForFunction(() => !document.querySelector('body > exercise-program'));
      assert.deepEqual(visitor.complaints, []);
      await visitor.close();
    });

  it('prints an own programme of five exercises with pictures, boxes and code on one page', async () => {
    const visitor = await open('nl');
    await visitor.locator('exercise-program [part=title]').waitFor();
    await visitor.evaluate(() => {
      const program = document.querySelector('exercise-program');
      for (const id of [
        'glute-bridge',
        'seated-hip-rotation',
        'pails-rails-90-90-er',
        'hip-car-side-lying',
        'supine-hip-circle',
      ])
        program.add(id);
    });
    const pdf = await print(visitor, 'Afdrukken');
    assert.equal(pagesOf(pdf), 1);
    const text = textOf(pdf);
    if (text !== undefined) assert.match(text, /5\s+Heupcirkel in ruglig/);
    await visitor.close();
  });
});
