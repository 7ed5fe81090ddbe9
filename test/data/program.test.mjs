import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { cleanProgram, amountsOf, toBlockItem, asDosed, MOST_ITEMS } = await fromSource('src/data/program.ts');
const { codeIn } = await fromSource('src/data/program-key.ts');
const { encodeProgram, decodeProgram, linkTo, withoutCode } = await fromSource('src/data/program-link.ts');
const { readProgramFile, writeProgramFile } = await fromSource('src/data/program-file.ts');
const hip = JSON.parse(read('demo/library/hip-mobility.json'));
const get = (id) => hip.exercises.find((exercise) => exercise.id === id || exercise.replaces?.includes(id));

/** Anything a visitor, another page or a hostile link may bring. */
const text = fc.string({ unit: 'binary', maxLength: 300 });
const items = fc.array(
  fc.record(
    {
      exercise: text,
      sets: fc.integer(),
      reps: fc.nat(1200),
      holdSeconds: fc.nat(4000),
      rounds: fc.nat(120),
      note: text,
    },
    { requiredKeys: ['exercise'] },
  ),
  { maxLength: 70 },
);
const programs = fc.record({
  title: text,
  anchor: text,
  days: fc.array(fc.integer({ min: 0, max: 9 })),
  weeks: fc.nat(60),
  items,
});

/** Twenty exercises with the longest ids of the library, dosage and a short note each. */
const twenty = (note) =>
  cleanProgram({
    title: 'Heupen los voor de zomer',
    anchor: 'na het tandenpoetsen',
    days: [1, 3, 5],
    weeks: 6,
    items: hip.exercises
      .map(({ id }) => id)
      .sort((a, b) => b.length - a.length)
      .slice(0, 20)
      .map((exercise, i) => ({ exercise, sets: 3, reps: 10 + i, holdSeconds: 30, note: note(i) })),
  });

describe('a programme', () => {
  it('is made of anything without a fault, and once clean it stays so', () => {
    fc.assert(
      fc.property(fc.oneof(programs, fc.anything()), (anything) => {
        const once = cleanProgram(anything);
        if (once) assert.deepEqual(cleanProgram(once), once);
      }),
    );
  });

  it('loses what is wrong in it and keeps the rest', () => {
    const program = cleanProgram({
      title: ' Hips\u0000\nand more ',
      days: [7, 'x', 1, 1, 9],
      weeks: 1e9,
      items: [{ exercise: 'a', sets: -3, reps: 10, holdSeconds: 36000, note: 5 }, null, { note: 'no exercise' }, 'b'],
    });
    assert.deepEqual(program, {
      title: 'Hips and more',
      anchor: '',
      days: [1, 7],
      weeks: 4,
      items: [{ exercise: 'a', reps: 10 }],
    });
    assert.equal(cleanProgram({ items: Array(500).fill({ exercise: 'a' }) }).items.length, MOST_ITEMS);
    for (const nothing of [undefined, null, 7, 'x', [], {}, { items: 'many' }])
      assert.equal(cleanProgram(nothing), undefined);
  });

  it('asks for the amounts an exercise has', () => {
    assert.deepEqual(amountsOf(get('seated-hip-rotation')), ['sets', 'reps']);
    assert.deepEqual(amountsOf(get('figure-four-supine')), ['sets', 'holdSeconds']);
    assert.deepEqual(amountsOf(get('pails-rails-90-90-er')), ['rounds']);
    assert.deepEqual(amountsOf({ id: 'x', name: 'X' }), ['sets', 'reps']);
  });

  it('becomes the items of a session, with its own amounts in the place of the library’s', () => {
    const rotation = get('seated-hip-rotation');
    assert.deepEqual(toBlockItem({ exercise: 'seated-hip-rotation', reps: 5, note: 'slow' }, rotation), {
      exercise: 'seated-hip-rotation',
      dosage: { ...rotation.dosage, reps: 5 },
    });
    const timed = get('pails-rails-90-90-er');
    const item = toBlockItem({ exercise: timed.id, rounds: 2, sets: 9 }, timed);
    assert.deepEqual(item, { exercise: timed.id, phases: { ...timed.phases, rounds: 2 } });
    assert.equal(asDosed(timed, item).phases.rounds, 2);
    assert.deepEqual(toBlockItem({ exercise: 'gone', sets: 2 }, undefined), { exercise: 'gone', dosage: { sets: 2 } });
  });
});

describe('a link to a programme', () => {
  it('brings back exactly what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(programs, async (anything) => {
        const program = cleanProgram(anything);
        const code = await encodeProgram(program);
        assert.match(code, /^1[\w-]+$/);
        const link = linkTo('https://example.org/a?b#c', code);
        assert.deepEqual(await decodeProgram(codeIn(new URL(link).hash)), program);
      }),
      { numRuns: 60 },
    );
  });

  it('takes any text and says what is wrong with it', async () => {
    const kinds = fc.oneof(
      text,
      fc.base64String().map((code) => `1${code}`),
      fc.string().map((rest) => `1${rest}`),
    );
    await fc.assert(
      fc.asyncProperty(kinds, async (code) => {
        const found = await decodeProgram(code);
        assert.ok(['damaged', 'newer'].includes(found) || Array.isArray(found.items));
      }),
      { numRuns: 300 },
    );
  });

  it('that was cut or changed anywhere is known as damaged', async () => {
    const code = await encodeProgram(twenty((i) => `rustig ${i}`));
    for (let length = 0; length < code.length; length++)
      assert.equal(await decodeProgram(code.slice(0, length)), 'damaged');
    for (let at = 1; at < code.length; at += 7) {
      const changed = code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1);
      const found = await decodeProgram(changed);
      // The last bits of the last letter mean nothing.
      if (at < code.length - 1) assert.equal(found, 'damaged', `changed at ${at}`);
    }
  });

  it('of a later version is known as such, and one that swells is refused', async () => {
    assert.equal(await decodeProgram('2abcdef'), 'newer');
    const bomb = new Blob([new Uint8Array(50e6)]).stream().pipeThrough(new CompressionStream('deflate'));
    const bytes = Buffer.from(await new Response(bomb).arrayBuffer());
    assert.equal(await decodeProgram(`1${bytes.toString('base64url')}`), 'damaged');
  });

  for (const [language, note] of [
    ['Dutch', (i) => `${i} keer rustig, adem door en stop bij pijn`],
    ['German', (i) => `Für die Übung ${i} über den Rücken, ruhig üben`],
    ['Ukrainian', (i) => `Повільно ${i} разів, дихайте спокійно далі`],
    ['Arabic with emoji', (i) => `ببطء ${i} مرات، تنفس بهدوء واستمر 💪`],
  ])
    it(`holds twenty exercises with dosage and short notes in 2,000 characters, in ${language}`, async () => {
      const program = twenty(note);
      assert.equal(program.items.length, 20);
      const link = linkTo(
        'https://www.fysiotherapie-de-lange-naam.example/oefeningen/heup.html',
        await encodeProgram(program),
      );
      assert.ok(link.length <= 2000, `${link.length} characters`);
    });

  it('stands in the fragment beside what others keep there, and leaves without it', async () => {
    const code = await encodeProgram(twenty(() => ''));
    assert.equal(codeIn(`#q=knee&program=${code}`), code);
    assert.equal(codeIn('#contact'), undefined);
    assert.equal(withoutCode(`#q=knee&program=${code}`), '#q=knee');
    assert.equal(withoutCode(`#program=${code}`), '');
  });
});

describe('a file with a programme', () => {
  const program = twenty(() => 'noot');
  it('brings back programme and done days', () => {
    const done = { own: ['2026-11-29', '2026-11-30'], 'protocol:x': ['2028-02-29'] };
    assert.deepEqual(readProgramFile(writeProgramFile({ program, done }, 'hip')), { program, done });
  });
  it('loses days that are none', () => {
    const done = { own: ['2026-02-30', 'today', 7, '2026-11-30', '2026-11-30'], other: 'x' };
    assert.deepEqual(readProgramFile(writeProgramFile({ program, done }, 'hip')).done, { own: ['2026-11-30'] });
  });
  it('may be anything', () => {
    fc.assert(fc.property(fc.oneof(text, fc.json()), (any) => assert.equal(readProgramFile(any), 'damaged')));
    assert.equal(readProgramFile('{"kind":"exercise-program","version":2,"program":{"items":[]}}'), 'newer');
  });
});
