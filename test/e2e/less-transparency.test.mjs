import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';

const cards = (page) => page.locator('exercise-card a').first();

/** Everything that opens over the page, and how a visitor gets there. */
const OVER_THE_PAGE = {
  'an exercise': ['/demo/physio/oefeningen.html', 1280, (page) => cards(page).click()],
  'the filters of a phone': [
    '/demo/physio/oefeningen.html',
    390,
    (page) => page.getByRole('button', { name: 'Filters' }).click(),
  ],
  'a session': [
    '/demo/physio/vier-weken.html',
    1280,
    (page) => page.locator('exercise-program').getByRole('button', { name: 'Start' }).first().click(),
  ],
};

/** How much of the page shines through what lies behind the open dialog: 0 is nothing; runs in the page. */
function shiningThrough() {
  const open = [];
  const look = (root) => {
    for (const element of root.querySelectorAll('*')) {
      if (element.matches('dialog:modal')) open.push(element);
      if (element.shadowRoot) look(element.shadowRoot);
    }
  };
  look(globalThis.document);
  const color = getComputedStyle(open[0], '::backdrop').backgroundColor;
  const context = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return 1 - context.getImageData(0, 0, 1, 1).data[3] / 255;
}

describe('less transparency', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  for (const [what, [path, width, act]] of Object.entries(OVER_THE_PAGE))
    it(`nothing shines through behind ${what}`, async () => {
      const page = await visit.open(path, { viewport: { width, height: 900 }, reducedMotion: 'reduce' });
      await act(page);
      await page.locator('dialog:modal').first().waitFor();
      assert.ok((await page.evaluate(shiningThrough)) > 0, 'without the setting the page is still seen');
      const devtools = await page.context().newCDPSession(page);
      const features = [{ name: 'prefers-reduced-transparency', value: 'reduce' }];
      await devtools.send('Emulation.setEmulatedMedia', { features });
      assert.equal(await page.evaluate(shiningThrough), 0);
      assert.deepEqual(page.complaints, []);
      await page.close();
    });
});
