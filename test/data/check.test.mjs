import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anything, changed, fitting, placesIn } from '../helpers/documents.mjs';
import { fromSource } from '../helpers/from-source.mjs';
import { complaint, schema } from '../helpers/schema.mjs';
import { read, root } from '../helpers/sources.mjs';

const { checkLibrary } = await fromSource('src/data/check.ts');
const { problemText } = await fromSource('src/data/problem-text.ts');
const json = (file) => JSON.parse(read(file));
const corpus = (folder) => readdirSync(join(root, 'test/fixtures', folder)).map((file) => file.replace('.json', ''));
const expected = json('test/fixtures/expected.json');

/** Ids that are taken are no matter for a schema. */
const problemsOf = (document) => checkLibrary(document).filter(({ code }) => code !== 'duplicate');
const agree = (document) => {
  const [mine, theirs] = [problemsOf(document), complaint(document)];
  assert.equal(mine.length === 0, theirs === undefined, theirs ?? mine.map(problemText).join('\n'));
};

describe('the check of a library file', () => {
  for (const name of corpus('valid'))
    it(`finds nothing wrong: ${name}`, () => {
      const document = json(`test/fixtures/valid/${name}.json`);
      assert.equal(complaint(document), undefined);
      assert.deepEqual(checkLibrary(document), []);
    });

  for (const name of corpus('invalid'))
    it(`finds what is wrong, and only that: ${name}`, () => {
      const document = json(`test/fixtures/invalid/${name}.json`);
      assert.notEqual(complaint(document), undefined, 'a full validator finds nothing');
      const problems = checkLibrary(document);
      assert.deepEqual(
        problems.map(({ path, code }) => ({ path, code })),
        [expected[name]],
      );
      const sentence = problemText(problems[0]);
      assert.ok(sentence.startsWith(`${problems[0].path || 'The file'}: `), sentence);
      assert.doesNotMatch(sentence, /undefined|\[object|NaN/);
      assert.match(sentence, /\.$/);
    });

  it('is told by the corpus for every rule that the schema has', () => {
    assert.deepEqual(corpus('invalid').sort(), Object.keys(expected).sort());
    const codes = new Set(Object.values(expected).map(({ code }) => code));
    for (const code of ['type', 'enum', 'required', 'unknown', 'name', 'pattern', 'empty', 'number', 'forbidden'])
      assert.ok(codes.has(code), `no file for "${code}"`);
  });

  it('finds nothing wrong with the hip library', () => {
    const hip = json('demo/library/hip-mobility.json');
    assert.equal(complaint(hip), undefined);
    assert.deepEqual(checkLibrary(hip), []);
  });

  it('tells which id is taken', () => {
    const document = {
      schemaVersion: '1.0',
      library: { id: 'a', title: 'A' },
      exercises: [
        { id: 'x', name: 'X' },
        { id: 'x', name: 'Y' },
      ],
    };
    assert.deepEqual(checkLibrary(document), [
      { path: 'exercises[1].id', code: 'duplicate', params: { id: 'x', exercise: 'x', hidden: true } },
    ]);
  });

  it('says of an exercise whether it is hidden for a mistake, or a part of it left out', () => {
    const document = {
      schemaVersion: '1.0',
      library: { id: 'a', title: 'A' },
      exercises: [
        { id: 'lunge', name: 'Lunge', steps: 'down and up' },
        { id: 'squat', name: 'Squat', laterality: 'both' },
        { id: 'bridge' },
        { name: 'Nameless' },
      ],
    };
    assert.deepEqual(
      checkLibrary(document).map((problem) => [problem.path, problemText(problem).split('Until then ')[1]]),
      [
        ['exercises[0].steps', 'the exercise "lunge" is hidden.'],
        ['exercises[1].laterality', 'this part of the exercise "squat" is left out.'],
        ['exercises[2]', 'the exercise "bridge" is hidden.'],
        ['exercises[3]', 'the exercise is hidden.'],
      ],
    );
  });

  it('keeps a bounded number of problems, however wrong a file is', () => {
    const exercises = Array.from({ length: 5000 }, () => ({ wrong: 1 }));
    const problems = checkLibrary({ schemaVersion: '1.0', library: { id: 'a', title: 'A' }, exercises });
    assert.equal(problems.length, 200);
  });

  it('agrees with a full validator about made-up documents', () => {
    fc.assert(fc.property(fitting(schema.$defs.LibraryFile), agree), { numRuns: 400 });
    let valid = 0;
    fc.assert(
      fc.property(fitting(schema.$defs.Exercise), (exercise) => {
        const document = { schemaVersion: '1.0', library: { id: 'a', title: 'A' }, exercises: [exercise] };
        valid += complaint(document) === undefined;
        agree(document);
      }),
      { numRuns: 600 },
    );
    assert.ok(valid > 60, `only ${valid} of 600 were valid: the comparison says little`);
  });

  it('agrees with a full validator about the hip library and the corpus with something changed', () => {
    const hip = json('demo/library/hip-mobility.json');
    const documents = [
      json('test/fixtures/valid/everything.json'),
      { ...hip, exercises: hip.exercises.slice(0, 2) },
      { ...hip, exercises: [hip.exercises.find(({ phases }) => phases)], taxonomies: {} },
    ].map((document) => ({ document, places: placesIn(document) }));
    const change = fc.constantFrom(...documents).chain(({ document, places }) =>
      fc.record({
        document: fc.constant(document),
        path: fc.constantFrom(...places),
        kind: fc.constantFrom('replace', 'remove', 'add'),
        value: anything,
      }),
    );
    fc.assert(
      fc.property(change, ({ document, path, kind, value }) => agree(changed(document, path, kind, value))),
      { numRuns: 3000 },
    );
  });
});

describe('the schema', () => {
  it('explains every field to an editor', () => {
    const silent = [];
    const visit = (node, path) => {
      for (const [key, field] of Object.entries(node.properties ?? {})) {
        const place = `${path}.${key}`;
        if (field === false) continue;
        if (!field.title || !field.description) silent.push(place);
        visit(field, place);
        if (field.items) visit(field.items, place);
      }
      node.anyOf?.forEach((one, i) => visit(one, `${path}[${i}]`));
    };
    for (const [name, definition] of Object.entries(schema.$defs)) {
      if (!definition.title || !definition.description) silent.push(name);
      visit(definition, name);
    }
    assert.deepEqual(silent, []);
  });
});
