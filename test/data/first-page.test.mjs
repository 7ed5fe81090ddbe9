import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { firstPage } = await fromSource('src/data/first-page.ts');

/** What is found in a text that arrives in pieces of this size, and how much of it had arrived by then. */
function* arriving(text, count, size) {
  for (let end = size; end < text.length + size; end += size) {
    const data = firstPage(text.slice(0, end), count);
    if (data) yield { data, end };
  }
}

const head = { schemaVersion: '1.0', library: { id: 'a' }, taxonomies: { category: { terms: [] } } };
const line = (document) =>
  JSON.stringify({ ...document, exercises: [] }).replace(
    '"exercises":[]',
    () => `"exercises":[\n${document.exercises.map((exercise) => JSON.stringify(exercise)).join(',\n')}\n]`,
  );

describe('the first page of a file that is still arriving', () => {
  it('is there long before the end of the hip library, which is written over many lines', () => {
    const text = read('demo/library/hip-mobility.json');
    const [{ data, end }] = arriving(text, 8, 4096);
    const { exercises, taxonomies, library } = JSON.parse(text);
    assert.deepEqual(data.exercises, exercises.slice(0, 8));
    assert.deepEqual([data.taxonomies, data.library], [taxonomies, library]);
    assert.ok(end < text.length / 2, `${end} of ${text.length} characters`);
  });

  it('is never anything but a beginning of the file, however it is written and cut', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const file = fc.record({
      keys: fc.oneof(
        fc.constant([...Object.keys(head), 'exercises', 'x-a']),
        fc.shuffledSubarray([...Object.keys(head), 'exercises', 'x-a'], { minLength: 1 }),
      ),
      exercises: fc.array(fc.oneof(fc.record({ name: fc.string(), steps: value }), value), { maxLength: 8 }),
      other: fc.oneof(value, fc.constant({ exercises: [{ a: 1 }, { a: 2 }, { a: 3 }] })),
      write: fc.constantFrom(
        JSON.stringify,
        line,
        (document) => JSON.stringify(document, null, 2),
        (document) => JSON.stringify(document, null, '\t').replaceAll('\n', '\r\n'),
        // Lines without indents: what stands between two exercises also stands between two steps.
        (document) => JSON.stringify(document, null, 1).replace(/^ +/gm, ''),
      ),
      count: fc.integer({ min: 1, max: 4 }),
      size: fc.integer({ min: 1, max: 60 }),
    });
    let early = 0;
    fc.assert(
      fc.property(file, ({ keys, exercises, other, write, count, size }) => {
        const document = Object.fromEntries(keys.map((key) => [key, key === 'exercises' ? exercises : other]));
        document.exercises ??= [];
        const whole = JSON.parse(JSON.stringify(document));
        let found = false;
        for (const { data } of arriving(write(document), count, size)) {
          found = true;
          assert.ok(Array.isArray(data.exercises));
          for (const key in data)
            if (Array.isArray(data[key])) assert.deepEqual(data[key], whole[key].slice(0, data[key].length), key);
            else assert.deepEqual(data[key], whole[key], key);
        }
        early += found;
      }),
      { numRuns: 1500 },
    );
    assert.ok(early > 20, `only ${early} had a first page`);
  });

  it('waits for vocabularies, and leaves what is broken to whoever reads the whole', () => {
    const exercises = [1, 2, 3].map((number) => ({ id: `${number}`, name: 'a "]},\n{' }));
    const tidy = line({ ...head, exercises });
    const [first] = arriving(tidy, 2, 1);
    assert.equal(first.data.exercises.length, 2);
    assert.deepEqual([...arriving(line({ exercises, ...head }), 2, 1)], []);
    assert.deepEqual([...arriving(tidy.replace('"id":"1"', '"id":1"'), 2, 1)], []);
    assert.deepEqual([...arriving(tidy, 3, 1)], [], 'not more than asked for: the whole is there at once');
  });
});
