import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';
import { complaint } from '../helpers/schema.mjs';
import { read } from '../helpers/sources.mjs';

const { lint } = await fromSource('src/data/lint.ts');
const everything = () => JSON.parse(read('test/fixtures/valid/everything.json'));
const hip = () => JSON.parse(read('demo/library/hip-mobility.json'));

/** The findings after a change, in short. */
function after(change, file = hip()) {
  change(file);
  assert.equal(complaint(file), undefined, 'a linter is for valid files');
  return lint(file).map(({ path, severity }) => `${severity} ${path}`);
}

describe('the linter', () => {
  it('finds nothing in the hip library', () => assert.deepEqual(lint(hip()), []));

  for (const [what, expected, change] of [
    ['an unknown term', 'error exercises[0].terms.movement[0]', (l) => (l.exercises[0].terms.movement[0] = 'flexionn')],
    ['an unknown vocabulary', 'error exercises[0].terms.colour', (l) => (l.exercises[0].terms.colour = ['red'])],
    ['an unknown caution', 'error exercises[0].cautions[0]', (l) => (l.exercises[0].cautions = ['nothing'])],
    [
      'an unknown source',
      'error exercises[0].evidence[0].reference',
      (l) => (l.exercises[0].evidence = [{ reference: 'no' }]),
    ],
    [
      'an unknown requirement',
      'error exercises[0].requires[0].exercise',
      (l) => (l.exercises[0].requires = [{ exercise: 'no' }]),
    ],
    ['an unknown rung', 'error ladders[0].rungs[0].exercises[0]', (l) => (l.ladders[0].rungs[0].exercises = ['no'])],
    [
      'an unknown exercise of a protocol',
      'error protocols[0].stages[0].sessions[0].blocks[0].items[0].exercise',
      (l) => (l.protocols[0].stages[0].sessions[0].blocks[0].items[0].exercise = 'no'),
    ],
    [
      'an unknown ladder of a check',
      'error checks[0].outcomes[0].recommend.ladders[0]',
      (l) => (l.checks[0].outcomes[0].recommend = { ladders: ['no'] }),
    ],
    [
      'a parent that is not there',
      'error taxonomies.category.terms[0].parent',
      (l) => (l.taxonomies.category.terms[0].parent = 'no'),
    ],
    ['an id that is taken', 'error glossary[1].id', (l) => (l.glossary[1].id = l.glossary[0].id)],
    [
      'exercises that wait for each other',
      'error exercises[0].requires',
      (l) => {
        l.exercises[0].requires = [{ exercise: l.exercises[1].id }];
        l.exercises[1].requires = [{ exercise: l.exercises[0].id }];
      },
    ],
    [
      'a ladder that leads back to itself',
      'error ladders[0].rungs[2].exercises[0]',
      (l) => l.ladders[0].rungs[2].exercises.unshift(l.ladders[0].rungs[0].exercises[0]),
    ],
    [
      'terms that wait for themselves',
      'error taxonomies.category.terms[0].prerequisites',
      (l) => (l.taxonomies.category.terms[0].prerequisites = ['rotations']),
    ],
    [
      'a requirement harder than what it unlocks',
      'warning exercises[0].requires[0]',
      (l) => {
        const harder = l.exercises.find(({ id }) => id === 'passive-hold-90-90-er');
        l.exercises[0].requires = [{ exercise: harder.id }];
      },
    ],
    ['an exercise nobody comes upon', 'warning exercises[0]', (l) => (l.exercises[0].terms.category = [])],
    ['a missing translation', 'warning exercises[0].name', (l) => delete l.exercises[0].name.en],
    ['a text in one language only', 'warning exercises[0].cues[0]', (l) => (l.exercises[0].cues = ['Rustig.'])],
    [
      'a film without a licence',
      'warning exercises[0].media[0]',
      (l) => (l.exercises[0].media = [{ kind: 'video', sources: [{ src: 'a.mp4' }] }]),
    ],
    [
      'sound without captions',
      'warning exercises[0].media[0]',
      (l) =>
        (l.exercises[0].media = [{ kind: 'video', license: 'CC0-1.0', hasAudio: true, sources: [{ src: 'a.mp4' }] }]),
    ],
    [
      'a picture without words',
      'warning exercises[0].media[0]',
      (l) => (l.exercises[0].media = [{ kind: 'image', license: 'CC0-1.0', sources: [{ src: 'a.png' }] }]),
    ],
    [
      'a chapter of a step that is not there',
      'error exercises[0].media[0].chapters[0].step',
      (l) =>
        (l.exercises[0].media = [
          { kind: 'video', license: 'CC0-1.0', sources: [{ src: 'a.mp4' }], chapters: [{ atSeconds: 0, step: 99 }] },
        ]),
    ],
  ])
    it(`finds ${what}`, () => assert.deepEqual(after(change), [expected]));

  it('finds a level that falls along a ladder', () => {
    const found = after((l) => l.ladders[0].rungs.reverse());
    assert.ok(
      found.some((line) => line.startsWith('warning ladders[0].rungs[')),
      found.join(),
    );
  });

  it('says in one line what a library in one language lacks', () => {
    const file = everything();
    file.library.locales = ['nl', 'en', 'de'];
    const missing = lint(file).filter(({ text }) => text.startsWith('There is no text in de.'));
    assert.equal(missing.length, 1);
    assert.match(missing[0].text, / Nor is there in .+, .+, .+ and in \d+ more places\. .+: add them/);
  });

  it('says each finding as a sentence with its cure', () => {
    const file = everything();
    file.exercises[0].cautions = ['cal'];
    const [{ text }] = lint(file).filter(({ path }) => path.includes('cautions'));
    assert.equal(text, 'There is no caution called "cal". Did you mean "calm"? Correct it, or add it.');
  });
});
