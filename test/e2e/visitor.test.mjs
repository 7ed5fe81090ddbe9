import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { barePage, startVisit } from '../helpers/visit.mjs';

const DUTCH = '/demo/physio/oefeningen.html';
const LIBRARY = '/demo/library/hip-mobility.json';
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true };

/** The element that has the keyboard focus, through all shadow roots, in words. */
const focused = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return `${at?.localName} ${at?.getAttribute('aria-label') ?? at?.innerText ?? ''}`.trim().replace(/\s+/g, ' ');
  });
const hash = (page) => decodeURIComponent(new URL(page.url()).hash);
const countLine = (page) => page.locator('exercise-list [part=count]').first();

/** Presses Tab until the focus is where it should be. */
async function tabTo(page, wanted, most = 60) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    if (wanted.test(await focused(page))) return;
  }
  assert.fail(`Tab never reached ${wanted}; it stands on "${await focused(page)}"`);
}

describe('a visitor', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.stop());

  async function open(path, options) {
    const page = await visit.open(path, options);
    await page.locator('exercise-card').first().waitFor();
    return page;
  }
  const done = async (page) => {
    assert.deepEqual(page.complaints, []);
    await page.close();
  };

  it('browses by category first, then sees the cards of that category', async () => {
    const page = await open(DUTCH);
    const categories = page.getByRole('group', { name: 'Categorie' }).getByRole('button');
    assert.equal(await categories.count(), 3);
    for (const text of ['Rotaties', '9 oefeningen']) assert.ok((await categories.first().innerText()).includes(text));
    await categories.first().click();
    await page.getByText('9 oefeningen van 44').waitFor();
    assert.equal(await page.locator('exercise-card').count(), 9);
    await done(page);
  });

  it('does everything with the keyboard alone: category, search, filter, read, back', async () => {
    const page = await open(DUTCH);
    await tabTo(page, /^button Rotaties/);
    await page.keyboard.press('Space');
    await page.getByText('9 oefeningen van 44').waitFor();
    await tabTo(page, /^input Zoek een oefening/);
    await page.keyboard.type('stoel');
    await page.getByText(/^\d oefening(en)? van 44$/).waitFor();
    await tabTo(page, /^button Meer filters/);
    await page.keyboard.press('Enter');
    await page.getByRole('group', { name: 'Niveau' }).waitFor();
    await page.keyboard.press('Enter');
    await tabTo(page, /^button Haal filter Rotaties weg/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^a Heuprotaties op een stoel/);
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Heuprotaties op een stoel' }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => !location.hash.includes('exercise='));
    assert.match(await focused(page), /^a Heuprotaties op een stoel/);
    await done(page);
  });

  it('comes back to what was searched, chosen and opened, by the address and by back and forward', async () => {
    const page = await open(DUTCH);
    await page.getByRole('button', { name: /^Rotaties/ }).click();
    await page.getByText('9 oefeningen van 44').waitFor();
    assert.equal(hash(page), '#category=rotations');
    await page.getByRole('link', { name: 'Ruitenwissers in ruglig' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    assert.equal(hash(page), '#category=rotations&exercise=supine-windscreen-wiper');
    await page.goBack();
    await dialog.waitFor({ state: 'hidden' });
    await page.goForward();
    await dialog.waitFor();
    const again = await open(`${DUTCH}${hash(page)}`);
    await again.getByRole('dialog').getByRole('heading', { name: 'Ruitenwissers in ruglig' }).waitFor();
    await done(again);
    await page.goBack();
    await page.goBack();
    await page.getByText('44 oefeningen', { exact: true }).waitFor();
    await done(page);
  });

  it('keeps an exercise that is seen when the rest of it does not come', async () => {
    const page = await open(DUTCH);
    await page.route('**/more-view-*', (route) => route.abort());
    await page.locator('exercise-card a').first().click();
    const steps = page.locator('exercise-detail [part=step]');
    await steps.first().waitFor();
    await page.getByRole('button', { name: 'Deel of kopieer de link' }).click();
    await page.waitForTimeout(200);
    assert.ok((await steps.count()) > 0);
    // The browser itself says that a file did not come; nothing else may be wrong.
    assert.deepEqual(
      page.complaints.filter((complaint) => !/Failed to load|ERR_FAILED/.test(complaint)),
      [],
    );
    await page.close();
  });

  it('opens a card in a new tab by its real link', async () => {
    const page = await open(DUTCH);
    const href = await page.getByRole('link', { name: 'Heup-CAR in zijlig' }).getAttribute('href');
    const other = await open(`${DUTCH}${href}`);
    await other.getByRole('dialog').getByRole('heading', { name: 'Heup-CAR in zijlig' }).waitFor();
    await done(other);
    await done(page);
  });

  it('finds with a typing mistake, in the other language, and hears how many', async () => {
    const page = await open(DUTCH);
    const search = page.getByRole('searchbox');
    for (const [typed, name] of [
      ['brugetje', 'Bruggetje'],
      ['KNIEEN', 'Heup-CAR op handen en knieën'],
      ['glute bridge', 'Bruggetje'],
      ['endorotatie', '90/90 lift-off achterste voet (endorotatie)'],
    ]) {
      await search.fill(typed);
      await page.getByRole('link', { name, exact: true }).waitFor();
    }
    await search.fill('xyzxyz');
    await page.getByText('Geen oefening gevonden').first().waitFor();
    await page
      .locator('exercise-list [role=status]', { hasText: 'Geen oefening gevonden' })
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Wis alles' }).first().click();
    await page.getByText('44 oefeningen', { exact: true }).waitFor();
    await done(page);
  });

  it('filters on a phone in a sheet, with live numbers, and sees what was chosen', async () => {
    const page = await open(DUTCH, PHONE);
    await page.getByRole('button', { name: /^Filters/ }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    await sheet.getByRole('button', { name: /^Zonder materiaal/ }).tap();
    await sheet.getByRole('button', { name: /^Toon \d+ oefening(en)?$/ }).tap();
    await sheet.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Haal filter Zonder materiaal weg' }).waitFor();
    assert.match(await countLine(page).innerText(), /^\d+ oefening(en)?\s+van 44$/);
    await done(page);
  });

  it('reads Dutch or English, switched while the page is open', async () => {
    const page = await open('/demo/both.html', { html: barePage(`src="${LIBRARY}"`, 'nl') });
    await page.getByRole('link', { name: 'Heup-CAR in zijlig' }).waitFor();
    await page.evaluate(() => (document.documentElement.lang = 'en'));
    await page.getByRole('link', { name: 'Side-lying hip CAR' }).waitFor();
    await page.getByText('44 exercises', { exact: true }).waitFor();
    await done(page);
  });

  it('has two libraries on one page that do not fight over the address', async () => {
    const html = barePage(`src="${LIBRARY}" address="a"`).replace(
      '</main>',
      `<exercise-library src="${LIBRARY}" address="b"></exercise-library></main>`,
    );
    const page = await open('/demo/two.html', { html });
    const [first, second] = [page.locator('exercise-library').first(), page.locator('exercise-library').nth(1)];
    await second.locator('exercise-card').first().waitFor();
    await first.getByRole('button', { name: /^Rotations/ }).click();
    await second.getByRole('searchbox').fill('bridge');
    await page.waitForFunction(() => location.hash.includes('b.q=bridge'));
    assert.equal(hash(page), '#a.category=rotations&b.q=bridge');
    await first.getByText('9 exercises').first().waitFor();
    await page.reload();
    await first.getByText('9 exercises').first().waitFor();
    assert.equal(await second.getByRole('searchbox').inputValue(), 'bridge');
    await done(page);
  });

  it('stays on the page where a <base> leads to another, with the address and with links', async () => {
    const html = barePage(`src="${LIBRARY}" address`).replace('<head>', '<head><base href="/demo/physio/" />');
    assert.ok(html.includes('<base'));
    const page = await open('/demo/based.html', { html });
    const card = page.locator('exercise-card a').first();
    const link = new URL(await card.evaluate((a) => a.href));
    assert.equal(link.pathname, '/demo/based.html');
    await page.getByRole('searchbox').fill('bridge');
    await page.waitForFunction(() => location.hash.includes('q=bridge'));
    await card.click();
    await page.waitForFunction(() => location.hash.includes('exercise='));
    assert.equal(new URL(page.url()).pathname, '/demo/based.html');
    await page.goBack();
    await page.locator('exercise-detail dialog').waitFor({ state: 'detached' });
    assert.equal(await page.getByRole('searchbox').inputValue(), 'bridge');
    await done(page);
  });

  it('composes a layout with pieces inside and outside of the library', async () => {
    const html = barePage(`id="hip" src="${LIBRARY}"`)
      .replace('<exercise-library', '<exercise-filters library="hip"></exercise-filters><exercise-library')
      .replace(
        '></exercise-library>',
        '><exercise-search></exercise-search><exercise-list></exercise-list></exercise-library>',
      );
    const page = await open('/demo/composed.html', { html });
    await page
      .locator('main > exercise-filters')
      .getByRole('button', { name: /^Flexion/ })
      .click();
    await page.getByText(/^\d+ exercises of 44$/).waitFor();
    assert.equal(await page.getByRole('searchbox').count(), 1);
    await done(page);
  });

  it('is told in plain words when the file does not come, and can try again', async () => {
    const page = await visit.open('/demo/broken.html', { html: barePage('src="/demo/library/soon.json" lang="nl"') });
    await page.getByText('De oefeningen konden niet worden geladen.').first().waitFor();
    await page.route('**/soon.json', (route) =>
      route.fulfill({ path: `.${LIBRARY}`, contentType: 'application/json' }),
    );
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await page.locator('exercise-card').first().waitFor();
    await page.close();
  });
});
