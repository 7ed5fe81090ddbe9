import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { firstPage } = await fromSource('src/data/first-page.ts');

/** What is found in a text that arrives in pieces of this size, and how much of it had arrived by then. */
function arriving(text, count, size) {
  const look = firstPage(count);
  const found = [];
  for (let end = size; end < text.length + size; end += size) {
    const data = look(text.slice(0, end));
    if (data) found.push({ data, end });
  }
  return found;
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
    const [{ data, end }, ...more] = arriving(text, 8, 4096);
    const { exercises, taxonomies, library } = JSON.parse(text);
    assert.deepEqual(data.exercises, exercises.slice(0, 8));
    assert.deepEqual([data.taxonomies, data.library], [taxonomies, library]);
    assert.ok(end < text.length / 2, `${end} of ${text.length} characters`);
    assert.deepEqual(more, [], 'it is told once');
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
        const found = arriving(write(document), count, size);
        assert.ok(found.length < 2);
        for (const { data } of found) {
          early++;
          assert.deepEqual(data.exercises, whole.exercises.slice(0, data.exercises.length));
          for (const key in head) assert.deepEqual(data[key], whole[key]);
        }
      }),
      { numRuns: 1500 },
    );
    assert.ok(early > 20, `only ${early} had a first page`);
  });

  it('waits for vocabularies, and leaves what is broken to whoever reads the whole', () => {
    const exercises = [1, 2, 3].map((number) => ({ id: `${number}`, name: 'a "]},\n{' }));
    const tidy = line({ ...head, exercises });
    assert.equal(arriving(tidy, 2, 1)[0].data.exercises.length, 2);
    assert.deepEqual(arriving(line({ exercises, ...head }), 2, 1), []);
    assert.deepEqual(arriving(tidy.replace('"id":"1"', '"id":1"'), 2, 1), []);
    assert.deepEqual(arriving(tidy, 3, 1), [], 'no more than asked for: the whole is there');
  });
});
