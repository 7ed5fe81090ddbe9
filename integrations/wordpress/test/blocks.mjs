import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, HIP, publish, upload } from './content.mjs';

/** What a visitor does with each block, and what they get. */
const USES = {
  library: [
    {},
    'exercise-library',
    async (page) => {
      await page.getByRole('searchbox').fill('rotat');
      await page.locator('exercise-card mark').first().waitFor();
    },
  ],
  exercise: [
    { exercise: 'hip-car-standing-supported' },
    'exercise-detail',
    async (page) => {
      const { name, steps } = await page.evaluate(() => {
        const { store } = document.querySelector('exercise-library');
        return store.get('hip-car-standing-supported');
      });
      assert.equal(await page.locator('exercise-detail [part~="name"]').first().innerText(), name.en);
      assert.equal(await page.locator('exercise-detail [part~="step"]').count(), steps.length);
    },
  ],
  ladder: [
    { ladder: 'ladder-flexion' },
    'exercise-ladder',
    async (page) => {
      const ladder = page.locator('exercise-ladder');
      const here = ladder.getByRole('button', { name: 'I am here' });
      await here.first().waitFor();
      const count = await here.count();
      await here.nth(1).click();
      // The same rungs stand there twice, as stairs and as a ladder; the width decides which of them is seen.
      await ladder.locator('[aria-current="step"]:visible').getByText('You are here').waitFor();
      assert.equal(await here.count(), count - 1);
      await ladder.getByRole('button', { name: 'Too hard' }).click();
      await ladder.locator('[part~="advice"] p').waitFor();
    },
  ],
  check: [
    { check: 'hip-movement-check' },
    'exercise-check',
    async (page) => {
      const check = page.locator('exercise-check');
      await check.getByRole('button', { name: 'Start the check' }).click();
      await check.locator('[part~="question"]').first().waitFor();
    },
  ],
  program: [
    { program: 'desk-5-minutes' },
    'exercise-program',
    async (page) => {
      const program = page.locator('exercise-program');
      assert.ok((await program.getByRole('link').count()) > 1, 'its exercises');
      await program.getByRole('button', { name: 'Print', exact: true }).first().click();
      await program.locator('.tool .primary').waitFor();
    },
  ],
  session: [
    { session: 'desk-5-minutes' },
    'exercise-session',
    async (page) => {
      const session = page.locator('exercise-session');
      await session
        .getByRole('button', { name: /^Start/ })
        .first()
        .click();
      await session.locator('[part~="phase"]').first().waitFor();
    },
  ],
};

/** The elements of the blocks, used by a visitor. */
export function blockTests({ open, site }) {
  let file;

  describe('a block', () => {
    for (const [kind, [options, tag, use]] of Object.entries(USES))
      it(`is the real element, and it works: ${kind}`, async () => {
        file ??= await upload(site(), HIP, 'hip-mobility.json');
        const { path } = await publish(site(), block(kind, { file, ...options }));
        const page = await open(path);
        await page.waitForFunction((name) => document.querySelector(name)?.hasUpdated, tag);
        await use(page);
        assert.deepEqual([page.complaints, page.elsewhere], [[], []]);
        await page.close();
      });
  });
}
