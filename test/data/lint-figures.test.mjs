import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';
import { complaint } from '../helpers/schema.mjs';
import { read } from '../helpers/sources.mjs';

const { lintLinks } = await fromSource('src/data/lint-links.ts');
const library = read('demo/library/hip-mobility.json');

/** The first drawing of the library after a change; what is wrong with it, by its place in the figure. */
function after(change) {
  const file = JSON.parse(library);
  const { media } = file.exercises[0];
  const m = media.findIndex(({ figure }) => figure);
  change(media[m].figure);
  assert.equal(complaint(file), undefined, 'a linter is for valid files');
  const before = `exercises[0].media[${m}].figure.`;
  return lintLinks(file, file.exercises).map(({ path, params }) => {
    assert.ok(path.startsWith(before), path);
    assert.match(params.text, /^[A-Z].+[.:;] .+\.$/, 'it says what is wrong, then the cure');
    return path.slice(before.length);
  });
}

describe('the linter of drawings', () => {
  for (const [what, place, change] of [
    ['two keys at one time', 'keys[1].at', ({ keys }) => (keys[1].at = keys[0].at ?? 0)],
    ['a key while the one before it is held', 'keys[2].at', ({ keys }) => (keys[1].hold = 60)],
    ['a step that is not there', 'keys[1].step', ({ keys }) => (keys[1].step = 99)],
    ['a copy of a later key', 'keys[1].same', ({ keys }) => (keys[1].same = 2)],
    ['a mirror image of itself', 'keys[1].mirrorOf', ({ keys }) => (keys[1].mirrorOf = 1)],
    [
      'a thing to touch that is not there',
      'keys[1].touch["left.toes"]',
      ({ keys }) => (keys[1].touch = { 'left.toes': 'ladder' }),
    ],
    ['a pose to stand still at that is not there', 'still', (figure) => (figure.still = 40)],
    ['solved poses without order', 'solved', ({ solved }) => (solved.at[1] = solved.at[0])],
    ['a band without a place', 'props[1]', (figure) => (figure.props = [figure.props[0], { type: 'band' }])],
  ]) {
    it(`names ${what}`, () => assert.ok(after(change).includes(place), `${after(change)}`));
  }

  it('finds nothing in a thing that is touched by its name', () =>
    assert.deepEqual(
      after((figure) => {
        figure.props = [...figure.props, { type: 'block', id: 'step' }];
        figure.keys[1].touch = { ...figure.keys[1].touch, 'left.toes': 'step' };
      }),
      [],
    ));
});
