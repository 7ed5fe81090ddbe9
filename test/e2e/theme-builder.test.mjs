import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { WORDS } from '../../demo/theme-builder/words.js';
import { sri } from '../../tools/build/script-tag.mjs';
import { root } from '../../tools/lib/root.mjs';
import { startVisit } from '../helpers/visit.mjs';

const PAGE = '/demo/theme-builder/index.html';

describe('the theme builder', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  async function open(hash = '') {
    const page = await visit.open(PAGE + hash);
    const site = page.frameLocator('iframe');
    await site.locator('exercise-card').first().waitFor();
    const lines = () => page.locator('.result pre').innerText();
    return { page, site, lines, choose: (label) => page.locator('.panel label', { hasText: label }).first().click() };
  }
  const styleOf = (locator, property) =>
    locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

  it('shows a colour on the site at once, and tells its contrast', async () => {
    const { page, site, lines } = await open();
    await page.locator('#hex').fill('ffd200');
    assert.match(await lines(), /--exercise-accent: #ffd200;/);
    assert.equal((await styleOf(site.locator('html'), '--exercise-accent')).trim(), '#ffd200');
    await page.locator('.verdict[data-good=true]').waitFor();
    await page.locator('.advice', { hasText: 'too pale for text' }).waitFor();
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('speaks Dutch to who asks for it, and keeps the look when the language changes', async () => {
    const page = await visit.open(`${PAGE}?lang=nl#accent=ffd200`);
    await page.locator('.verdict[data-good=true]', { hasText: 'leesbaar' }).waitFor();
    assert.equal(await page.locator('html').getAttribute('lang'), 'nl');
    assert.equal(await page.locator('h1').innerText(), 'Jouw bibliotheek, jouw stijl');
    assert.match(await page.locator('.advice').innerText(), /te licht voor tekst/);
    await page.locator('.language', { hasText: 'English' }).click();
    await page.locator('h1', { hasText: 'Your library, your look' }).waitFor();
    assert.match(page.url(), /\?lang=en#accent=ffd200$/);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('keeps every choice in the address', async () => {
    const { page, choose } = await open('#accent=c2185b');
    for (const label of ['Paper', 'Book', 'Square', 'Compact', 'Filters beside the cards', 'English'])
      await choose(label);
    const { hash } = new URL(page.url());
    await page.close();
    const again = await open(hash);
    const lines = await again.lines();
    for (const part of ['themes/paper.css', '#c2185b', 'Iowan', '0px', 'compact', 'exercises-beside', 'lang="en"']) {
      assert.ok(lines.includes(part), `${part} is not in\n${lines}`);
    }
    assert.equal(await again.site.locator('h1').innerText(), 'Exercises for your hip');
    await again.page.close();
  });

  it('takes nothing from the address that cannot be chosen', async () => {
    const { page, lines } = await open('#theme=../../evil&accent=red;}body{display:none&lang=xx&radius=99vw');
    // The letters of an integrity come as they come.
    const text = (await lines()).replace(/integrity="[^"]*"/, '');
    assert.doesNotMatch(text, /evil|display|xx|99/);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('gives lines that work on a page, with the right integrity', async () => {
    const { page, choose, lines } = await open('#accent=7a3ea1&layout=list');
    await choose('Studio');
    const text = await lines();
    await page.close();
    assert.ok(text.includes(sri(readFileSync(join(root, 'dist/cdn/exercise-library.classic.js')))));
    const body = text
      .replaceAll('/exercises/exercise-library', '/dist/cdn/exercise-library')
      .replaceAll('/exercises/themes/', '/dist/themes/')
      .replaceAll('/exercises/hip-mobility.json', '/demo/library/hip-mobility.json');
    const html = `<!doctype html><html lang="nl"><title>A site</title>${body}</html>`;
    const site = await visit.open('/demo/pasted.html', { html });
    await site.locator('exercise-card a').first().waitFor();
    assert.deepEqual(site.complaints, []);
    await site.close();
  });

  it('gives a whole page to download', async () => {
    const { page } = await open('#theme=clinic&scheme=light');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    assert.equal(download.suggestedFilename(), 'exercises.html');
    const html = readFileSync(await download.path(), 'utf8');
    assert.match(html, /^<!doctype html>\n<html lang="nl">/);
    assert.match(html, /::part\(card\)/);
    assert.match(html, /color-scheme: light/);
    assert.match(html, /<exercise-library src="hip-mobility.json" lang="nl" address><\/exercise-library>/);
    await page.close();
  });

  it('shows the library in another language, and says which file that needs', async () => {
    const { page, site, lines, choose } = await open();
    await choose('العربية');
    await site.locator('exercise-library[lang=ar][dir=rtl] exercise-card').first().waitFor();
    await site.getByPlaceholder('البحث عن تمارين').waitFor();
    assert.match(await lines(), /locales\/ar\.js/);
    assert.match(await lines(), /lang="ar" dir="rtl"/);
    await choose('English');
    assert.doesNotMatch(await lines(), /locales|dir=/);
    assert.deepEqual(page.complaints, []);
    await page.close();
  });

  it('has every word in both languages', () => {
    const keys = (words) =>
      Object.entries(words).map(([key, word]) => [key, typeof word, ...(typeof word === 'object' ? keys(word) : [])]);
    assert.deepEqual(keys(WORDS.nl), keys(WORDS.en));
  });
});
