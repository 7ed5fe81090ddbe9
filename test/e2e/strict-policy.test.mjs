import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { barePage, startVisit, STRICT_POLICY } from '../helpers/visit.mjs';

const PAGE = '/demo/strict.html';
const html = barePage('src="/demo/library/hip-mobility.json" address');

/** The states a visitor sees, each as a function that brings the page there. */
const STATES = {
  cards: () => {},
  'search with marks': async (page) => {
    await page.getByRole('searchbox').fill('rotat');
    await page.locator('mark').first().waitFor();
  },
  'filters unfolded': async (page) => {
    await page.getByRole('button', { name: /^More filters/ }).click();
    await page.getByRole('group', { name: 'Position' }).waitFor();
  },
  'an exercise': async (page) => {
    await page.locator('exercise-card a').first().click();
    await page.locator('exercise-detail ol li').first().waitFor();
    await page.waitForTimeout(300);
  },
};

describe('a page with a strict content policy', () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.stop());

  async function picture(policy, state, colorScheme) {
    const page = await visit.open(PAGE, { html, policy, colorScheme, reducedMotion: 'reduce' });
    await page.getByText('44 exercises', { exact: true }).waitFor();
    await STATES[state](page);
    // The very first page of a browser draws its letters a little later.
    await page.waitForTimeout(300);
    const image = await page.screenshot();
    const violations = await page.evaluate(() => globalThis.violations);
    await page.close();
    return { image, problems: [...violations, ...page.complaints] };
  }

  for (const colorScheme of ['light', 'dark'])
    for (const state of Object.keys(STATES))
      it(`looks the same and breaks no rule: ${state}, ${colorScheme}`, async () => {
        const strict = await picture(STRICT_POLICY, state, colorScheme);
        assert.deepEqual(strict.problems, []);
        const free = await picture(undefined, state, colorScheme);
        assert.ok(strict.image.equals(free.image), 'the pictures differ');
      });

  it('notices when a style is refused: the comparison can fail', async () => {
    const page = await visit.open(PAGE, {
      html: html.replace('<main>', '<main style="padding: 50px">'),
      policy: STRICT_POLICY,
    });
    assert.equal((await page.evaluate(() => globalThis.violations)).length, 1);
    await page.close();
  });
});
