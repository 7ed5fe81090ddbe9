import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { JsonSplitter } = await fromSource('src/data/json-splitter.ts');

/** What comes out when a text arrives in pieces of these sizes. */
function split(text, sizes) {
  const found = [];
  const splitter = new JsonSplitter((json) => found.push(JSON.parse(json)));
  for (let at = 0, i = 0; at < text.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length]);
    splitter.push(text.slice(at, at + size));
    at += size;
  }
  return { exercises: found, rest: JSON.parse(splitter.end()), header: splitter.header };
}

describe('the splitter of large files', () => {
  it('gives what JSON.parse gives, wherever a file is cut and however it is written', () => {
    const value = fc.jsonValue({ maxDepth: 3 });
    const file = fc.record({
      keys: fc.shuffledSubarray(['schemaVersion', 'library', 'taxonomies', 'exercises', 'x-a'], { minLength: 1 }),
      exercises: fc.array(value, { maxLength: 4 }),
      other: value,
      indent: fc.constantFrom(undefined, 2, '\t'),
      sizes: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 }),
    });
    fc.assert(
      fc.property(file, ({ keys, exercises, other, indent, sizes }) => {
        const document = Object.fromEntries(keys.map((key) => [key, key === 'exercises' ? exercises : other]));
        const { exercises: list = [], ...rest } = JSON.parse(JSON.stringify(document));
        const result = split(JSON.stringify(document, null, indent), sizes);
        assert.deepEqual(result.exercises, list);
        assert.deepEqual({ ...result.rest, exercises: undefined }, { ...rest, exercises: undefined });
      }),
      { numRuns: 500 },
    );
  });

  it('knows the vocabularies before the first exercise', () => {
    const hip = read('demo/library/hip-mobility.json');
    const { header, exercises } = split(hip, [4096]);
    assert.deepEqual(JSON.parse(header).taxonomies, JSON.parse(hip).taxonomies);
    assert.equal(exercises.length, 44);
  });

  it('is not fooled by brackets and quotes in texts', () => {
    const exercises = [{ name: 'a "]} \\' }, { name: '","exercises":[' }];
    assert.deepEqual(split(JSON.stringify({ library: { exercises: [1] }, exercises }), [1]).exercises, exercises);
  });

  it('never lets broken JSON pass', () => {
    const text = JSON.stringify({ schemaVersion: '1.0', exercises: [{ id: 'a' }, { id: 'b' }], library: {} });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', ',', '}', ']', '"', '{'), (at, put) => {
        const broken = text.slice(0, at) + put + text.slice(at + 1);
        let valid = true;
        try {
          JSON.parse(broken);
        } catch {
          valid = false;
        }
        if (!valid) assert.throws(() => split(broken, [7]), broken);
      }),
      { numRuns: 800 },
    );
  });
});
