import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { findText } = await fromSource('src/data/text.ts');
const { foldWords } = await fromSource('src/data/fold.ts');
const { highlight } = await fromSource('src/data/highlight.ts');
const { totalSeconds } = await fromSource('src/data/minutes.ts');
const { safeUrl } = await fromSource('src/data/safe-url.ts');
const { nearest } = await fromSource('src/data/nearest.ts');
const hip = JSON.parse(read('demo/library/hip-mobility.json'));

describe('a text of the file', () => {
  const text = { nl: 'Brug', en: 'Bridge', 'pt-BR': 'Ponte' };
  for (const [wanted, value, fallback] of [
    ['nl', 'Brug', false],
    ['nl-BE', 'Brug', false],
    ['EN-gb', 'Bridge', false],
    ['pt-PT', 'Ponte', false],
    ['de', 'Bridge', true],
  ])
    it(`for ${wanted} is ${value}`, () => {
      const found = findText(text, wanted, 'en');
      assert.deepEqual([found.value, found.fallback], [value, fallback]);
    });
  it('without a language is in that of the file', () => {
    assert.deepEqual(findText('Brug', 'en', 'nl'), { value: 'Brug', lang: 'nl', fallback: true });
  });
  it('that is not there is none', () =>
    assert.equal(findText({}, 'en', 'en') ?? findText(undefined, 'en', 'en'), undefined));
});

describe('folding', () => {
  for (const [typed, words] of [
    ['Één Knieën-heffing', ['een', 'knieen', 'heffing']],
    ['STRASSE Straße', ['strasse']],
    ['İstanbul ışık', ['istanbul', 'isik']],
    ['Łódź Ørsted', ['lodz', 'orsted']],
    ["l'hôpital", ['l', 'hopital']],
    ['膝の', ['膝', 'の']],
    ['  ,.;  ', []],
  ])
    it(`makes ${JSON.stringify(words)} of "${typed}"`, () => assert.deepEqual(foldWords(typed), words));
});

describe('highlighting', () => {
  const marked = (text, ...words) =>
    highlight(text, words)
      .map((piece) => (piece.mark ? `[${piece.mark}]` : piece))
      .join('');
  it('marks beginnings of words, accents included', () =>
    assert.equal(marked('Handen en knieën', 'knieen', 'h'), '[H]anden en [knieën]'));
  it('marks nothing in the middle of a word', () => assert.equal(marked('onbruikbaar', 'bruik'), 'onbruikbaar'));
  it('keeps every letter of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string({ minLength: 1, maxLength: 3 })),
        (text, typed) => {
          const pieces = highlight(text, typed.flatMap(foldWords));
          assert.equal(pieces.map((piece) => piece.mark ?? piece).join(''), text);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('the time an exercise takes', () => {
  for (const [what, exercise, seconds] of [
    [
      'sets, repetitions and rests',
      { dosage: { sets: 3, reps: 10, repSeconds: 4, rest: { betweenSetsSeconds: 60 } } },
      240,
    ],
    [
      'both sides',
      {
        laterality: 'per-side',
        dosage: { sets: 2, holdSeconds: 30, countPer: 'side', rest: { betweenSidesSeconds: 10 } },
      },
      130,
    ],
    [
      'both directions on both sides',
      { laterality: 'per-side', dosage: { reps: 3, repSeconds: 20, countPer: 'direction' } },
      240,
    ],
    ['ranges at their smallest', { dosage: { sets: { min: 2, max: 4 }, reps: { min: 5, max: 8 }, repSeconds: 3 } }, 30],
    ['tempo and hold', { dosage: { reps: 5, holdSeconds: 3, tempo: { liftSeconds: 2, lowerSeconds: 2 } } }, 35],
    [
      'phases, some in the first round only',
      {
        phases: {
          rounds: 2,
          items: [
            { kind: 'hold', seconds: 60, inRounds: 'first' },
            { kind: 'rest', seconds: 10 },
            { kind: 'contract', seconds: 5, inRounds: 'not-first' },
          ],
        },
      },
      85,
    ],
    ['nothing known', { dosage: { sets: 3, reps: 10 } }, 0],
  ])
    it(`counts ${what}`, () => assert.equal(totalSeconds(exercise), seconds));

  it('is what the protocols of the hip library say in their titles', () => {
    for (const { title, stages } of hip.protocols) {
      const minutes = Number(/(\d+) min/.exec(title.nl)?.[1]);
      if (!minutes) continue;
      const [session] = stages[0].sessions;
      const total = session.blocks.reduce((sum, block) => {
        const items = block.mode === 'pick' ? block.items.slice(0, block.pick) : block.items;
        return (
          sum +
          (block.rounds ?? 1) *
            items.reduce((all, item) => {
              const exercise = hip.exercises.find(({ id }) => id === item.exercise);
              const { dosage = exercise.dosage, phases = exercise.phases } = item;
              return (
                all +
                totalSeconds({ ...exercise, dosage, phases: item.dosage ? item.phases : phases }) +
                (item.restAfterSeconds ?? 0)
              );
            }, 0)
        );
      }, 0);
      assert.ok(Math.abs(total / 60 - minutes) <= 1, `${title.nl}: ${(total / 60).toFixed(1)} minutes`);
    }
  });
});

describe('an address of the file', () => {
  const base = 'https://site.example/lib/hip.json';
  for (const [address, safe] of [
    ['a.mp4', 'https://site.example/lib/a.mp4'],
    ['//other.example/a', 'https://other.example/a'],
    ['javascript:alert(1)', undefined],
    [' javascript:alert(1)', undefined],
    ['java\nscript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['blob:https://site.example/1', undefined],
    ['file:///etc/passwd', undefined],
    ['', undefined],
  ])
    it(`${JSON.stringify(address)} is ${safe ?? 'none'}`, () => assert.equal(safeUrl(address, base), safe));
});

describe('a misspelled key', () => {
  for (const [typed, words, meant] of [
    ['mirrorabel', ['mirrorable', 'media'], 'mirrorable'],
    ['levl', ['level', 'laterality'], 'level'],
    ['colour', ['steps', 'cues'], undefined],
    ['x'.repeat(10_000), ['steps'], undefined],
  ])
    it(`${typed.slice(0, 12)} is taken for ${meant ?? 'nothing'}`, () => assert.equal(nearest(typed, words), meant));
});
