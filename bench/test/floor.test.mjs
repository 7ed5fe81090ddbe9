import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateLibrary } from '../library/generate.mjs';
import { collect, countBits, popcount } from '../contestants/floor/bits.js';
import { Facets } from '../contestants/floor/facets.js';
import { marked } from '../contestants/floor/marks.js';
import { TermWords } from '../contestants/floor/terms.js';
import { TokenCollector, tokenize } from '../contestants/floor/tokens.js';
import { plainFilters } from '../contestants/shared/plain-filters.js';
import { searchTexts } from '../contestants/shared/view.js';

const { taxonomies, exercises } = JSON.parse(generateLibrary(873));
const facets = () => {
  const result = new Facets(taxonomies, exercises.length);
  exercises.forEach((exercise, i) => result.add(i, exercise));
  return result;
};
const collector = new TokenCollector();
exercises.forEach((exercise) => collector.add(exercise));
const tokens = await collector.pack(() => undefined);
const members = (bits) => collect(bits, Infinity, []);
const begins = (texts, query) => {
  const words = texts.flatMap(tokenize);
  return tokenize(query).every((prefix) => words.some((word) => word.startsWith(prefix)));
};

test('bits are counted and listed', () => {
  assert.equal(popcount(-1), 32);
  assert.equal(popcount(0x80000001 | 0), 2);
  const bits = new Uint32Array([1 << 31, 5]);
  assert.equal(countBits(bits), 3);
  assert.deepEqual(members(bits), [31, 32, 34]);
  assert.deepEqual(collect(bits, 2, [], new Uint32Array([0, 1])), [31, 34]);
});

test('marks what words begin with, and loses no letter', () => {
  assert.deepEqual(marked('Één knie, kniebuiging', ['kni', 'kniebu']), [
    'Één ',
    { mark: 'kni' },
    'e, ',
    { mark: 'kniebu' },
    'iging',
  ]);
  assert.deepEqual(marked('Één', ['ee']), [{ mark: 'Éé' }, 'n']);
  assert.deepEqual(marked('Heup', []), ['Heup']);
});

test('words are found without case and diacritics', () => {
  assert.deepEqual(tokenize('Één Knieën-heffing'), ['een', 'knieen', 'heffing']);
});

for (const query of ['h', 'heup', 'Rotatie', 'heup ro', 'the kn', 'zzz', 'enkel rug stand'])
  test(`"${query}" finds what looking through all texts finds`, () => {
    const { any, named } = tokens.search(query);
    const names = ({ name, aliases }) => searchTexts({ name, aliases, summary: {}, steps: [] });
    const wanted = (textsOf) => exercises.flatMap((e, i) => (begins(textsOf(e), query) ? [i] : []));
    assert.deepEqual(members(any), wanted(searchTexts));
    assert.deepEqual(members(named), wanted(names));
  });

test('words of terms are found too, in either language', () => {
  const full = facets();
  const { any } = tokens.search('weerst', new TermWords(taxonomies, full));
  const has = ({ terms }) => terms.equipment.some((term) => (term.term ?? term) === 'band');
  const wanted = exercises.flatMap((e, i) => (has(e) || begins(searchTexts(e), 'weerst') ? [i] : []));
  assert.deepEqual(members(any), wanted);
  assert.ok(
    exercises.some(({ terms }) => terms.equipment.some((term) => term.term === 'band')),
    'also as optional',
  );
});

test('filters and their numbers are those of plain loops, with a search and without', () => {
  const fast = facets();
  const plain = plainFilters(taxonomies);
  const steps = [
    'movement/flexion',
    'movement/twist',
    'category/strength',
    'equipment/mat',
    'equipment/band',
    'movement/flexion',
  ];
  for (const step of steps) {
    const [taxonomy, term] = step.split('/');
    assert.equal(fast.toggle(taxonomy, term), plain.toggle(taxonomy, term));
    for (const found of [undefined, tokens.search('heup').any]) {
      const result = members(fast.filter(found));
      const inFound = new Set(found ? members(found) : exercises.keys());
      assert.deepEqual(
        result,
        [...exercises.keys()].filter((i) => inFound.has(i) && plain.passes(exercises[i])),
        step,
      );
      const counts = plain.counts(
        [...exercises.keys()],
        (i) => inFound.has(i),
        (i) => exercises[i],
      );
      for (const { id, counts: own } of fast.list) assert.deepEqual([...own], [...counts[id]], `${step}: ${id}`);
    }
  }
});
