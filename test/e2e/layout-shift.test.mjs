import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { filesBelow } from '../../tools/lib/files.mjs';
import { root } from '../../tools/lib/root.mjs';
import { LATE, shiftsOf, slowly, watchShifts } from '../helpers/shifts.mjs';
import { startVisit } from '../helpers/visit.mjs';

/** What a browser rounds off between two pictures is no shift. */
const NOTHING = 0.001;
const SIZES = [
  [360, 740],
  [1280, 900],
];
/** All but the theme builder itself, a tool that its own script fills. */
const pages = filesBelow(join(root, 'demo')).filter(
  (file) => file.endsWith('.html') && file !== 'theme-builder/index.html',
);

describe('Nothing jumps', { concurrency: 3 }, () => {
  let visit;
  before(async () => {
    visit = await startVisit();
  });
  after(() => visit.stop());

  /** Opens a page in a browser that has seen nothing yet, over a network that keeps it waiting. */
  async function slowPage(path, [width, height], delays) {
    const context = await visit.browser.newContext({ viewport: { width, height } });
    const page = await context.newPage();
    await slowly(page, delays);
    await watchShifts(page);
    await page.goto(`${visit.address}/demo/${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  const sum = (shifts) => shifts.reduce((all, { value }) => all + value, 0);
  const still = (shifts) =>
    assert.ok(sum(shifts) < NOTHING, shifts.map(({ value, what }) => `${value}: ${what.join(', ')}`).join('\n'));

  for (const path of pages)
    it(`while demo/${path} comes, whatever comes last`, async () => {
      // Side by side: they wait for the network most of the time.
      const visits = SIZES.flatMap((size) =>
        Object.values(LATE).map(async (delays) => {
          const page = await slowPage(path, size, delays);
          const shifts = await shiftsOf(page);
          await page.context().close();
          return shifts;
        }),
      );
      for (const shifts of await Promise.all(visits)) still(shifts);
    });

  /** What a visitor does, and on which page; each step is a click on what has this text, or waits to be seen. */
  const WAYS = {
    'in an exercise that was opened': ['physio/en/exercises.html', 'exercise-card a'],
    'in a check that goes on': ['physio/en/hip-check.html', 'exercise-check [part=next]', 'exercise-check [part=next]'],
    'in a session that was started': ['physio/en/desk.html', 'exercise-session [part=start]'],
  };
  for (const [what, [path, ...clicks]] of Object.entries(WAYS))
    for (const size of SIZES)
      it(`${what}, ${size[0]} px wide, once the visitor's own touch is over`, async () => {
        const page = await slowPage(path, size, LATE['the pieces last']);
        for (const selector of clicks) {
          await page.locator(selector).first().click();
          // A clock that runs moves its own digits.
          await page.evaluate(() => document.querySelector('exercise-session')?.pause?.());
          // What moves half a second after a touch was not moved by it.
          await page.waitForTimeout(600);
        }
        await page.waitForLoadState('networkidle');
        await page.waitForTimeout(1200);
        const shifts = (await shiftsOf(page)).filter(({ hadRecentInput }) => !hadRecentInput);
        await page.context().close();
        still(shifts);
      });
});
