import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { barePage, differingPixels, restingPicture, startVisit, STRICT_POLICY } from '../helpers/visit.mjs';

const PAGE = '/demo/strict.html';
const html = barePage('src="/demo/library/hip-mobility.json" address');

/** Edges of letters are not drawn the same every time: two pictures of one page differ in some hundred pixels. */
const ROUNDING = 1000;

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
    // Drawings that are in sight come a moment later.
    const image = await restingPicture(page);
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
        const pixels = await differingPixels(visit.browser, strict.image, free.image);
        assert.ok(pixels <= ROUNDING, `${pixels} pixels differ`);
      });

  it('notices when a style is refused: the comparison can fail', async () => {
    const styled = html.replace('<main>', '<main style="padding: 1px">');
    const pages = [STRICT_POLICY, undefined].map((policy) => visit.open(PAGE, { html: styled, policy }));
    const [strict, free] = await Promise.all(pages);
    assert.equal((await strict.evaluate(() => globalThis.violations)).length, 1);
    const images = await Promise.all([strict.screenshot(), free.screenshot()]);
    assert.ok((await differingPixels(visit.browser, ...images)) > ROUNDING);
    await Promise.all([strict.close(), free.close()]);
  });
});
