import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { undocumented } from '../helpers/documented.mjs';
import { expectNone, files, read } from '../helpers/sources.mjs';

const themes = files('src/styles/themes', /\.css$/);
describe('the ready themes', () => {
  it('are six', () => {
    const names = themes.map((file) => file.split('/').at(-1).replace('.css', ''));
    assert.deepEqual(names.sort(), ['clinic', 'gym-dark', 'high-contrast', 'paper', 'playful', 'studio']);
  });

  for (const file of themes) {
    const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');

    it(`${file} is made of documented tokens and parts only`, () => {
      assert.match(css, /--exercise-accent:/);
      assert.match(css, /::part\(/);
      assert.doesNotMatch(css, /--_|--(?!exercise-)/);
      expectNone(undocumented(css, file));
    });

    it(`${file} sets its tokens so low that the page can set each again`, () => {
      for (const [, selector] of css.matchAll(/([^{}]+)\{[^{}]*--exercise-/g))
        assert.equal(selector.trim(), ':where(:root)');
    });

    it(`${file} fetches nothing`, () => assert.doesNotMatch(css, /url\(|@import|@font-face/));
  }
});
