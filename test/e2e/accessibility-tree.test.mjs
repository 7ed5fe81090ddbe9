// What a screen reader is told on the main paths, as text: `RENEW=1 npm run test:node -- accessibility-tree` writes the
// files of test/fixtures/accessibility anew; read the difference as a listener would before you commit it.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { read, root } from '../helpers/sources.mjs';
import { startVisit } from '../helpers/visit.mjs';

const FOLDER = 'test/fixtures/accessibility';
const LIBRARY = '/demo/library/hip-mobility.json';
const page = (tags) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A site</title>
  <script>speechSynthesis.getVoices = () => [];</script>
  <script type="module" src="/dist/cdn/exercise-library.js"></script><main>${tags}</main></html>`;
const inside = (tag) => page(`<exercise-library src="${LIBRARY}">${tag}</exercise-library>`);
const whole = inside('');

/** The cards are there, and a pause later their number was said. */
const cardsThere = async (page) => {
  await page.locator('exercise-card').nth(3).waitFor();
  await page.locator('[role=status]', { hasText: '44 exercises of 44' }).first().waitFor({ state: 'attached' });
};
const first = (page, role, name) => page.getByRole(role, { name }).first();

/** For each path: the page, and what a visitor does on it. */
const PATHS = {
  browse: [whole, cardsThere],
  filters: [
    whole,
    async (page) => {
      await cardsThere(page);
      await first(page, 'button', /filters/i).click();
      await page.locator('dialog[open]').first().waitFor();
    },
  ],
  exercise: [
    whole,
    async (page) => {
      await cardsThere(page);
      await page.locator('exercise-card a').first().click();
      await page.locator('exercise-detail [part=name]').waitFor();
    },
  ],
  ladder: [
    inside('<exercise-ladder ladder="LADDER"></exercise-ladder>'),
    (page) => page.locator('[part=rung]').first().waitFor(),
  ],
  check: [
    inside('<exercise-check></exercise-check>'),
    async (page) => {
      await first(page, 'button', 'Start the check').click();
      await first(page, 'button', 'No, none of these').waitFor();
    },
  ],
  session: [
    inside('<exercise-session protocol="PROTOCOL"></exercise-session>'),
    (page) => page.locator('.helpers').waitFor(),
  ],
  programme: [
    inside('<exercise-program protocol="PROTOCOL"></exercise-program>'),
    (page) => page.locator('[part=line]').first().waitFor(),
  ],
};

describe('the accessibility tree', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());
  const { ladders, protocols } = JSON.parse(read(LIBRARY.slice(1)));

  for (const [path, [template, walk]] of Object.entries(PATHS)) {
    it(`is what was read and found good: ${path}`, async () => {
      const html = template.replace('LADDER', ladders[0].id).replace('PROTOCOL', protocols[0].id);
      const tab = await visit.open(`/${path}.html`, { html, reducedMotion: 'reduce' });
      await walk(tab);
      await tab.quiet();
      const tree = `${await tab.locator('main').ariaSnapshot()}\n`;
      await tab.close();
      const file = `${FOLDER}/${path}.txt`;
      if (process.env.RENEW) {
        mkdirSync(join(root, FOLDER), { recursive: true });
        writeFileSync(join(root, file), tree);
      }
      assert.ok(tree.split('\n').length > 8, `Nearly nothing is told:\n${tree}`);
      assert.equal(tree, read(file));
    });
  }
});
