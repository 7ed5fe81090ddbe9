import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generateLibrary } from '../library/generate.mjs';

const text = generateLibrary(873);
const library = JSON.parse(text);

test('the same library comes out every time, another one with another seed', () => {
  assert.equal(generateLibrary(50), generateLibrary(50));
  assert.notEqual(generateLibrary(50), generateLibrary(50, 2));
});

test('a record takes about 885 bytes and has a line of its own', () => {
  const lines = text.split('\n').filter((line) => line.startsWith('{"id"'));
  assert.equal(lines.length, 873);
  assert.deepEqual(JSON.parse(lines[5].replace(/,$/, '')), library.exercises[5]);
  const mean = Buffer.byteLength(text) / 873;
  assert.ok(mean > 850 && mean < 920, `mean ${mean}`);
});

test('five taxonomies hold 46 terms, and exercises use only those', () => {
  const taxonomies = Object.entries(library.taxonomies);
  assert.equal(taxonomies.length, 5);
  assert.equal(
    taxonomies.reduce((sum, [, { terms }]) => sum + terms.length, 0),
    46,
  );
  const used = new Set();
  for (const { terms } of library.exercises)
    for (const [id, list] of Object.entries(terms)) for (const term of list) used.add(`${id}/${term.term ?? term}`);
  const known = new Set(taxonomies.flatMap(([id, { terms }]) => terms.map((term) => `${id}/${term.id}`)));
  assert.deepEqual([...used].sort(), [...known].sort());
});

test('ids are unique, and every text is there in both languages', () => {
  assert.equal(new Set(library.exercises.map(({ id }) => id)).size, 873);
  for (const { name, summary, steps } of library.exercises)
    for (const map of [name, summary, ...steps.map((step) => step.text)])
      assert.ok(map.nl.trim() && map.en.trim(), JSON.stringify(map));
});

test('words are as unevenly frequent as in real text', () => {
  const frequency = new Map();
  for (const { summary } of JSON.parse(generateLibrary(5000)).exercises)
    for (const word of summary.nl.toLowerCase().match(/\p{L}+/gu)) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const sorted = [...frequency.values()].sort((a, b) => b - a);
  const all = sorted.reduce((sum, count) => sum + count, 0);
  const top = sorted.slice(0, 50).reduce((sum, count) => sum + count, 0);
  assert.ok(sorted.length > 2000, `${sorted.length} words`);
  assert.ok(top / all > 0.35 && top / all < 0.65, `the 50 most frequent make ${top / all}`);
});
