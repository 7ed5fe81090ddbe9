import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startVisit } from '../helpers/visit.mjs';

const html = `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>Oefenen</title><script type="module" src="/dist/cdn/exercise-library.js"></script></head>
  <body><main><h1>Oefenen</h1><exercise-library src="/demo/library/hip-mobility.json"
    ><exercise-program></exercise-program></exercise-library></main></body>
</html>`;

describe('no programme is lost', () => {
  let visit;
  before(async () => (visit = await startVisit()));
  after(() => visit.stop());

  const open = () => visit.open('/bad.html', { html });
  const harmless = async (visitor) => {
    assert.deepEqual(visitor.complaints, []);
    await visitor.close();
  };

  for (const [name, hash, sentence] of [
    ['a link without anything', '#program=', /niet compleet/],
    ['a link cut in half', '#program=1eJyLVkrLVHDMy0tU0lEC', /niet compleet/],
    ['a link made by hand', '#program=1.<b>x</b>', /niet compleet/],
    ['a link that is no address', '#program=%E0%A4%A', /niet compleet/],
    ['a link of a newer page', '#program=9AAAA', /nieuwere versie/],
  ])
    it(`${name} is explained, and the visitor's own programme is still there`, async () => {
      const visitor = await open();
      const program = visitor.locator('exercise-program');
      await program.getByRole('button', { name: 'Oefeningen toevoegen' }).waitFor();
      await visitor.evaluate(() => document.querySelector('exercise-program').add('glute-bridge'));
      await visitor.evaluate((to) => (location.hash = to), hash);
      await program.getByRole('alert').waitFor();
      assert.match(await program.getByRole('alert').innerText(), sentence);
      assert.match(await program.locator('[part=line]').innerText(), /Bekkenbrug|brug/i);
      await program.getByRole('button', { name: 'Sluiten' }).click();
      await program.getByRole('alert').waitFor({ state: 'detached' });
      assert.equal(await program.locator('[part=line]').count(), 1);
      await harmless(visitor);
    });

  it('storage that is full: what was kept before stays there, what is new stays on the page', async () => {
    const visitor = await open();
    const program = visitor.locator('exercise-program');
    const add = (id) => visitor.evaluate((exercise) => document.querySelector('exercise-program').add(exercise), id);
    const kept = () => visitor.evaluate(() => Object.values({ ...localStorage }).join());
    await program.getByRole('button', { name: 'Oefeningen toevoegen' }).waitFor();
    await add('glute-bridge');
    await program.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    await program.getByText('Bewaard op dit apparaat').waitFor();
    const before = await kept();
    await visitor.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await add('frog-hold');
    await program.getByText('Deze browser bewaart niets').waitFor();
    assert.equal(await program.locator('[part=line]').count(), 2);
    assert.equal(await kept(), before);
    assert.match(before, /glute-bridge/);
    await harmless(visitor);
  });

  it('two windows: neither loses its programme', async () => {
    const context = await visit.browser.newContext();
    const windows = [];
    for (const exercise of ['glute-bridge', 'frog-hold']) {
      const window = await context.newPage();
      await window.goto(`${visit.address}/demo/physio/programma.html`);
      const program = window.locator('exercise-program').last();
      await program.locator('[part=title]').waitFor();
      await program.evaluate((element, id) => element.add(id), exercise);
      await program.locator('[part=line]').waitFor();
      windows.push({ window, program, name: await program.locator('[part=line] [part=name]').innerText() });
    }
    const [one, two] = windows;
    const keep = ({ program }) => program.getByRole('button', { name: 'Bewaar op dit apparaat' }).click();
    const names = ({ program }) => program.locator('[part=line] [part=name]').allInnerTexts();
    await keep(one);
    await two.window.waitForTimeout(300);
    assert.deepEqual(await names(two), [two.name], 'what is not kept yet gave way to another window');
    await keep(two);
    await one.program.locator('[part=name]', { hasText: two.name }).waitFor();
    await two.program.getByRole('button', { name: 'Ongedaan maken' }).click();
    await one.program.locator('[part=name]', { hasText: one.name }).waitFor();
    assert.deepEqual(await names(two), [one.name]);
    await context.close();
  });
});
