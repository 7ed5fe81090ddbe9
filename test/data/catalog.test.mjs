import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { Catalog } = await fromSource('src/data/catalog.ts');
const hip = JSON.parse(read('demo/library/hip-mobility.json'));

const filled = ({ taxonomies, exercises }) => {
  const catalog = new Catalog(taxonomies);
  exercises.forEach((exercise) => catalog.add(exercise));
  catalog.index();
  return catalog;
};
const ask = (catalog, text = '', terms = {}, maxLevel = undefined) =>
  catalog.query({ text, selection: { terms, maxLevel }, limit: 1000 });
const ids = (answer) => answer.hits.map(({ id }) => id);

describe('the search', () => {
  const catalog = filled(hip);
  const first = (text) => ids(ask(catalog, text))[0];

  it('finds everything without words', () => assert.equal(ask(catalog, '  ').count, 44));
  it('takes case and diacritics away', () => assert.equal(first('KNIEEN handen'), 'hip-car-quadruped'));
  it('finds beginnings of words', () => assert.equal(first('brugg'), 'glute-bridge'));
  it('finds in both languages', () => assert.equal(first('glute bridge'), 'glute-bridge'));
  it('finds by other names', () => assert.equal(first('windshield'), 'supine-windscreen-wiper'));
  it('finds by words of terms', () => {
    const found = ids(ask(catalog, 'weerstandsband'));
    assert.ok(found.includes('side-lying-abduction'), found.join());
  });
  it('puts names before steps', () => {
    const answer = ask(catalog, 'stoel');
    const named = answer.hits.findIndex(({ name }) => !/stoel/i.test(JSON.stringify(name)));
    const later = answer.hits.slice(named).some(({ name }) => / stoel/i.test(name.nl));
    assert.equal(later, false);
  });
  it('forgives one mistake only when nothing else is found', () => {
    const typo = ask(catalog, 'brugetje');
    assert.deepEqual([typo.corrected, ids(typo)[0]], [true, 'glute-bridge']);
    assert.equal(ask(catalog, 'bruggetje').corrected, false);
    assert.equal(ask(catalog, 'bxyzggetje').count, 0);
  });
  it('narrows with every word', () => {
    const [one, two] = [ask(catalog, 'heup').count, ask(catalog, 'heup muur').count];
    assert.ok(two > 0 && two < one, `${two} of ${one}`);
  });
  it('says which words it found, for highlighting', () => assert.deepEqual(ask(catalog, 'Knieën').words, ['knieen']));
  it('finds an exercise by an id it replaces', () => {
    const renamed = filled({ taxonomies: {}, exercises: [{ id: 'new', name: 'New', replaces: ['old'] }] });
    assert.equal(renamed.get('old').id, 'new');
  });
});

describe('the filters', () => {
  const NONE = '';
  const term = fc.constantFrom('a', 'b', 'c');
  const use = fc.oneof(term, fc.record({ term, optional: fc.boolean() }));
  const exercise = fc.record({
    terms: fc.record({
      any: fc.uniqueArray(term),
      all: fc.uniqueArray(term),
      need: fc.option(fc.uniqueArray(use, { selector: (item) => item.term ?? item })),
    }),
    level: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
  });
  const taxonomy = (match) => ({
    label: 'x',
    filter: { match },
    terms: ['a', 'b', 'c'].map((id) => ({ id, label: id })),
  });
  const taxonomies = { any: taxonomy('any'), all: taxonomy('all'), need: taxonomy('subset') };

  /** The rules of the file format, written as plainly as possible. */
  function fits({ terms, level }, chosen, maxLevel) {
    if (maxLevel !== undefined && !(level <= maxLevel)) return false;
    const { any, all, need } = chosen;
    if (any.length && !any.some((id) => (id ? terms.any.includes(id) : !terms.any.length))) return false;
    if (all.length && !all.every((id) => (id ? terms.all.includes(id) : !terms.all.length))) return false;
    if (!need.length) return true;
    if (!terms.need) return false;
    const needed = terms.need.filter((item) => !item.optional).map((item) => item.term ?? item);
    return needed.every((id) => need.includes(id)) && (needed.length > 0 || true);
  }

  it('leave what the rules leave, and count what each further choice would leave', () => {
    const choice = fc.uniqueArray(term, { maxLength: 2 });
    const selection = fc.record({ any: choice, all: choice, need: choice });
    fc.assert(
      fc.property(
        fc.array(exercise, { maxLength: 70 }),
        selection,
        fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
        (list, chosen, maxLevel) => {
          const exercises = list.map((item, i) => ({ id: `e${i}`, name: `e${i}`, ...item }));
          const answer = ask(filled({ taxonomies, exercises }), '', chosen, maxLevel);
          const left = (change, level = maxLevel) =>
            exercises.filter((item) => fits(item, { ...chosen, ...change }, level));
          assert.deepEqual(
            ids(answer),
            left({}).map(({ id }) => id),
          );
          for (const id of ['a', 'b', 'c']) {
            assert.equal(answer.counts.any[id], left({ any: [id] }).length, 'any');
            assert.equal(answer.counts.all[id], left({ all: [...chosen.all, id] }).length, 'all');
            assert.equal(answer.counts.need[id], left({ need: [...chosen.need, id] }).length, 'subset');
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('know "none needed" as a choice of its own', () => {
    const exercises = [
      { id: 'none', name: 'N', terms: { need: [] } },
      { id: 'maybe', name: 'M', terms: { need: [{ term: 'a', optional: true }] } },
      { id: 'mat', name: 'A', terms: { need: ['a'] } },
      { id: 'unknown', name: 'U', terms: { need: null } },
    ];
    const catalog = filled({ taxonomies, exercises });
    assert.deepEqual(ids(ask(catalog, '', { need: [NONE] })), ['none', 'maybe']);
    assert.deepEqual(ids(ask(catalog, '', { need: ['a'] })), ['none', 'maybe', 'mat']);
  });

  it('find what is part of a wider term', () => {
    const terms = [
      { id: 'leg', label: 'Leg' },
      { id: 'hip', label: 'Hip', parent: 'leg' },
    ];
    const catalog = filled({
      taxonomies: { joint: { label: 'x', terms } },
      exercises: [{ id: 'e', name: 'E', terms: { joint: ['hip'] } }],
    });
    assert.deepEqual(ids(ask(catalog, '', { joint: ['leg'] })), ['e']);
  });
});
