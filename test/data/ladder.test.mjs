import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';

const { rungsOf } = await fromSource('src/data/ladder.ts');

describe('the rungs of a ladder', () => {
  const known = Object.fromEntries(['a', 'b', 'c'].map((id) => [id, { id, name: id }]));
  const shown = (...rungs) =>
    rungsOf({ id: 'x', title: 'x', rungs: rungs.map((exercises) => ({ exercises })) }, (id) => known[id]).map(
      ({ exercises }) => exercises.map(({ id }) => id).join(),
    );

  it('lead nowhere twice: what stands lower already is left out', () =>
    assert.deepEqual(shown(['a'], ['b', 'a'], ['a'], ['c', 'c']), ['a', 'b', 'c']));

  it('are without exercises that are not there', () => assert.deepEqual(shown(['a', 'no'], ['no'], []), ['a']));
});
