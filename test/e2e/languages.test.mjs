import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { read, root } from '../helpers/sources.mjs';
import { startVisit } from '../helpers/visit.mjs';

const LANGUAGES = { ar: 'البحث عن تمارين', de: 'Übungen suchen', fr: 'Chercher un exercice', nl: 'Zoek een oefening' };
const library = JSON.parse(read('demo/library/hip-mobility.json'));
const classic = (address) => `<script src="${address}/exercise-library.classic.js" defer></script>`;
const module = (address) => `<script type="module" src="${address}/exercise-library.js"></script>`;
const pageWith = (script, lang) => `<!doctype html><html lang="${lang}"><title>A site</title>${script}
  <exercise-library src="/demo/library/hip-mobility.json"></exercise-library>`;

describe('a page in another language', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  /** The files of words that a page fetched. */
  async function fetched(script, lang, placeholder) {
    const page = await visit.open('/page.html', { html: pageWith(script('/dist/cdn'), lang) });
    await page.getByPlaceholder(placeholder).waitFor();
    await page.locator('exercise-card').first().waitFor();
    const names = page.requests.map((url) => /\/(?:locales|chunks)\/([a-z]+)(?:-[\w-]{8})?\.js$/.exec(url)?.[1]);
    assert.deepEqual(page.complaints, []);
    await page.close();
    return names.filter((name) => name?.length === 2);
  }

  it('fetches its words in one file, beside the classic script', async () => {
    for (const lang of ['ar', 'de', 'fr']) assert.deepEqual(await fetched(classic, lang, LANGUAGES[lang]), [lang]);
  });

  it('fetches its words in one file with the module script too', async () => {
    for (const lang of ['ar', 'de']) assert.deepEqual(await fetched(module, lang, LANGUAGES[lang]), [lang]);
  });

  it('fetches nothing for Dutch with the classic script, nor for a language we do not have', async () => {
    assert.deepEqual(await fetched(classic, 'nl', LANGUAGES.nl), []);
    assert.deepEqual(await fetched(classic, 'sv', 'Search exercises'), []);
    assert.deepEqual(await fetched(module, 'en-GB', 'Search exercises'), []);
  });

  it('stays in English when the file is not there', async () => {
    const html = pageWith(classic('/dist/cdn'), 'de');
    const page = await visit.open('/page.html', { html, files: { '/dist/cdn/locales/de.js': 'not a script' } });
    await page.getByPlaceholder('Search exercises').waitFor();
    await page.locator('exercise-card').first().waitFor();
    await page.close();
  });

  it('works from a folder on a disk, in a page that names no encoding', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exercise-library-'));
    const file = join(folder, 'page.html');
    const script = classic(pathToFileURL(join(root, 'dist/cdn')).href);
    writeFileSync(
      file,
      `<!doctype html><html lang="ar" dir="rtl"><title>A page</title>${script}<exercise-library></exercise-library>
      <script>addEventListener('load', () => (document.querySelector('exercise-library').data = ${JSON.stringify(library).replaceAll('<', '\\u003c')}))</script>`,
    );
    const page = await visit.browser.newPage();
    await page.goto(pathToFileURL(file).href);
    await page.getByPlaceholder(LANGUAGES.ar).waitFor();
    await page.locator('exercise-card').first().waitFor();
    await page.close();
    rmSync(folder, { recursive: true });
  });
});
