import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expectNone, files, read, tags } from '../helpers/sources.mjs';

const themes = files('src/styles/themes', /\.css$/);
const comments = new Map(tags.map((tag) => [tag, read(`src/elements/${tag}/${tag}.ts`)]));

const documentedParts = (tag) => {
  const docs = [...(comments.get(tag) ?? '').matchAll(/@csspart ([\s\S]*?)(?=\n \* @|\n \*\/|\n \*\n)/g)].map(
    ([, doc]) => doc,
  );
  return new Set(
    docs.flatMap((doc) => [doc.match(/^[\w-]+/)[0], ...[...doc.matchAll(/`([\w-]+)`/g)].map(([, name]) => name)]),
  );
};

describe('the ready themes', () => {
  it('are six', () => {
    const names = themes.map((file) => file.split('/').at(-1).replace('.css', ''));
    assert.deepEqual(names.sort(), ['clinic', 'gym-dark', 'high-contrast', 'paper', 'playful', 'studio']);
  });

  for (const file of themes) {
    const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');

    it(`${file} sets documented properties only, so low that the page can set each again`, () => {
      const documented = new Set(
        [...comments.get('exercise-library').matchAll(/@cssprop \[(--[\w-]+)/g)].map(([, p]) => p),
      );
      const used = [...css.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name);
      assert.ok(used.length >= 5);
      expectNone(used.filter((name) => !documented.has(name)).map((name) => `${file} sets ${name}.`));
      for (const [, selector] of css.matchAll(/([^{}]+)\{[^{}]*--exercise-/g))
        assert.equal(selector.trim(), ':where(:root)');
    });

    it(`${file} reaches inside by documented parts only`, () => {
      const problems = [];
      for (const [, subject, part] of css.matchAll(/(:is\([^)]*\)|[\w-]+)::part\(([\w-]+)\)/g)) {
        for (const tag of subject.match(/exercise-[\w-]+/g)) {
          if (!documentedParts(tag).has(part)) problems.push(`${file}: <${tag}> documents no part "${part}".`);
        }
      }
      assert.match(css, /::part\(/);
      expectNone(problems);
    });

    it(`${file} fetches nothing`, () => assert.doesNotMatch(css, /url\(|@import|@font-face/));
  }
});
