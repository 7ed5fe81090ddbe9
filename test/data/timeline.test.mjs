import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';
const { makeTimeline } = await fromSource('src/data/timeline.ts');
const { partAt, partAfter, effortAt, stretchesOf } = await fromSource('src/data/timeline-at.ts');
const { planSession } = await fromSource('src/data/session-plan.ts');
const { totalSeconds } = await fromSource('src/data/minutes.ts');
const hip = JSON.parse(read('demo/library/hip-mobility.json'));
const get = (id) => hip.exercises.find((exercise) => exercise.id === id);

/** The timeline of blocks, and what their owner would be told. */
function lined(blocks, { choices = {}, find = get, first } = {}) {
  const problems = [];
  const plan = planSession(blocks, find, choices, (problem) => problems.push(problem));
  return { ...makeTimeline(plan, first, (problem) => problems.push(problem)), problems, plan };
}
const own = (exercise, options) =>
  lined([{ items: [{ exercise: 'x' }] }], { find: () => ({ id: 'x', name: 'X', ...exercise }), ...options });
const told = ({ parts }) => parts.map(({ kind, seconds, side }) => [kind, seconds, side].filter(Boolean).join(' '));

describe('a timeline', () => {
  it('gives time to get ready, then does one side in full, announces the other and does that', () => {
    const line = own({
      laterality: 'per-side',
      dosage: { sets: 1, holdSeconds: 30, rest: { betweenSidesSeconds: 10 } },
    });
    assert.deepEqual(told(line), ['ready 10 right', 'hold 30 right', 'switch 10 left', 'hold 30 left']);
    assert.equal(line.seconds, 80);
  });

  it('always leaves time to turn', () => {
    const turn = (rest) => own({ laterality: 'per-side', dosage: { holdSeconds: 30, rest } }).parts[2].seconds;
    assert.deepEqual([turn(undefined), turn({ betweenSidesSeconds: 0 })], [5, 3]);
  });

  it('begins with the side the visitor chose', () => {
    const line = own({ laterality: 'per-side', dosage: { holdSeconds: 30 } }, { first: 'left' });
    assert.equal(told(line).join(), 'ready 10 left,hold 30 left,switch 5 right,hold 30 right');
  });

  it('keeps the long stretch to the first round, and knows the rising effort', () => {
    const line = lined([{ items: [{ exercise: 'pails-rails-90-90-er' }] }], { choices: { '0.0.rounds': 2 } });
    const kinds = told(line).map((part) => part.split(' ')[0]);
    const round = ['contract', 'contract', 'relax'];
    assert.deepEqual(kinds, ['ready', 'hold', ...round, ...round, 'switch', 'hold', ...round, ...round]);
    const push = line.parts[2];
    assert.deepEqual(push.ramp, { from: 10, to: 50 });
    assert.equal(effortAt(push, push.start), 10);
    assert.equal(effortAt(push, push.start + push.seconds / 2), 30);
    assert.equal(effortAt(push, push.end + 99), 50);
  });

  it('makes lift, hold and lower of a repetition, with rest between the sets', () => {
    const dosage = {
      sets: 2,
      reps: 2,
      holdSeconds: 3,
      tempo: { liftSeconds: 2, lowerSeconds: 1 },
      rest: { betweenSetsSeconds: 45 },
    };
    const set = ['move 2', 'hold 3', 'move 1', 'move 2', 'hold 3', 'move 1'];
    const line = own({ dosage });
    assert.deepEqual(told(line), ['ready 10', ...set, 'rest 45', ...set]);
    assert.deepEqual(
      line.parts.slice(1, 4).map(({ way, rep, begins }) => [way, rep, begins]),
      [
        ['lift', 1, true],
        [undefined, 1, false],
        ['lower', 1, false],
      ],
    );
    assert.equal(stretchesOf(line, 0).length, 4);
  });

  it('goes left and right in turn', () => {
    const sides = (dosage) =>
      own({ laterality: 'alternating', dosage })
        .parts.slice(1)
        .map(({ side }) => side[0])
        .join('');
    assert.equal(sides({ reps: 4, repSeconds: 2, countPer: 'total' }), 'rlrl');
    assert.equal(sides({ reps: 2, repSeconds: 2, countPer: 'side' }), 'rlrl');
  });

  it('does both directions on each side', () => {
    const line = own({ laterality: 'per-side', dosage: { reps: 2, repSeconds: 5, countPer: 'direction' } });
    assert.deepEqual(
      line.parts.slice(1).map(({ kind, side, otherWay }) => [kind[0], side[0], otherWay ? 2 : 1].join('')),
      ['mr1', 'mr1', 'mr2', 'mr2', 'sl1', 'ml1', 'ml1', 'ml2', 'ml2'],
    );
  });

  it('gives repetitions without a length a calm pace, which can be changed', () => {
    const seconds = (choices) => own({ dosage: { reps: 3 } }, { choices }).seconds;
    assert.deepEqual([seconds({}), seconds({ '0.0.pace': 6 })], [10 + 3 * 4, 10 + 3 * 6]);
  });

  it('starts ranges at their smallest number, and stays within them', () => {
    const dosage = { holdSeconds: { min: 30, max: 60 } };
    const seconds = (hold) => own({ dosage }, { choices: { '0.0.hold': hold } }).seconds - 10;
    assert.deepEqual([undefined, 45, 600, -5, NaN].map(seconds), [30, 45, 60, 30, 30]);
  });

  it('rests between exercises as the file says, and shows what comes', () => {
    const items = [
      { exercise: 'frog-hold', restAfterSeconds: 20 },
      { exercise: 'glute-bridge' },
      { exercise: 'frog-hold' },
    ];
    const line = lined([{ items }]);
    const between = line.parts.filter(({ turn, kind }) => turn && ['rest', 'ready'].includes(kind));
    const breaks = between.filter(({ start }) => line.parts.some((part) => part.end === start && part.turn < 2));
    assert.deepEqual(
      breaks[0],
      line.parts.find(({ turn }) => turn === 1),
    );
    assert.deepEqual([breaks[0].kind, breaks[0].seconds, breaks[0].item.exercise.id], ['rest', 20, 'glute-bridge']);
    assert.equal(line.parts.find(({ turn }) => turn === 2).seconds, 10);
    assert.equal(partAfter(line, 0).kind, 'hold');
    assert.equal(line.turns, 3);
  });

  it('does a circuit in rounds, picks what was chosen, and leaves out what may be left out', () => {
    const [a, b, c] = ['frog-hold', 'glute-bridge', 'quadruped-rock-back'].map((exercise) => ({ exercise }));
    const order = (blocks, choices) => {
      const { parts } = lined(blocks, { choices });
      return parts
        .filter(({ turn }, i) => turn !== parts[i - 1]?.turn)
        .map(({ item }) => item.exercise.id[0])
        .join('');
    };
    assert.equal(order([{ mode: 'circuit', rounds: 2, items: [a, b] }]), 'fgfg');
    assert.equal(order([{ mode: 'circuit', rounds: { min: 1, max: 3 }, items: [a, b] }], { '0.rounds': 3 }), 'fgfgfg');
    assert.equal(order([{ mode: 'pick', pick: 1, items: [a, b, c] }]), 'f');
    assert.equal(order([{ mode: 'pick', pick: 1, items: [a, b, c] }], { 0.2: 1 }), 'q');
    assert.equal(order([{ mode: 'pick', items: [a, b] }, { items: [c] }]), 'fq');
    assert.equal(order([{ items: [a, { ...b, optional: true }] }]), 'fg');
    assert.equal(order([{ items: [a, { ...b, optional: true }] }], { 0.1: 0 }), 'f');
  });

  it('takes what an item brings instead of the exercise’s own', () => {
    const line = lined([{ items: [{ exercise: 'pails-rails-90-90-er', dosage: { holdSeconds: 20 } }] }]);
    assert.deepEqual(told(line), ['ready 10 right', 'hold 20 right', 'switch 5 left', 'hold 20 left']);
  });

  it('is as long as the minutes on the card, plus the time to get ready and to turn', () => {
    for (const exercise of hip.exercises) {
      const line = lined([{ items: [{ exercise: exercise.id }] }]);
      const added = line.parts.filter(({ kind }) => kind === 'ready' || kind === 'switch');
      const given = exercise.phases?.switchSidesSeconds ?? exercise.dosage?.rest?.betweenSidesSeconds ?? 0;
      const turns = line.parts.some(({ kind }) => kind === 'switch') ? given : 0;
      assert.equal(
        line.seconds - added.reduce((sum, { seconds }) => sum + seconds, 0),
        totalSeconds(exercise) - turns,
        exercise.id,
      );
    }
  });

  it('has a timeline for every session of every protocol of the hip library', () => {
    for (const { stages, id } of hip.protocols) {
      for (const { blocks } of stages.flatMap(({ sessions }) => sessions)) {
        const line = lined(blocks);
        assert.ok(line.seconds > 120 && line.seconds < 1800, `${id} takes ${line.seconds} s`);
        assert.deepEqual(line.problems, []);
      }
    }
  });
});

describe('a timeline of a bad file', () => {
  it('names exercises that are not there and those that take no time, and goes on without', () => {
    const find = (id) =>
      id === 'gone'
        ? undefined
        : { id, name: id, ...(id === 'still' ? { dosage: { sets: 3 } } : { dosage: { holdSeconds: 9 } }) };
    const line = lined([{ items: ['gone', 'still', 'good'].map((exercise) => ({ exercise })) }], { find });
    assert.deepEqual(line.problems, [
      { code: 'exercise', id: 'gone' },
      { code: 'no-time', id: 'still' },
    ]);
    assert.deepEqual(told(line), ['ready 10', 'hold 9']);
  });

  it('counts less than nothing as nothing, and stops a hold of ten hours after one', () => {
    const line = own({ dosage: { sets: 1, reps: 2, repSeconds: -5, holdSeconds: 36_000 } });
    assert.deepEqual(told(line).slice(1), ['hold 3600', 'hold 3600']);
    assert.deepEqual(
      line.problems.map(({ code, field, value }) => [code, field, value]),
      [
        ['too-long', 'holdSeconds', 36_000],
        ['negative', 'repSeconds', -5],
      ],
    );
  });

  it('ends what would never end', () => {
    const line = own({ dosage: { sets: 10_000, reps: 10_000, repSeconds: 3000 } });
    assert.ok(line.seconds <= 4 * 3600 && line.problems.some(({ code }) => code === 'too-many'));
    assert.ok(own({ dosage: { sets: 1000, reps: 1000, repSeconds: 1 } }).parts.length <= 2000);
  });

  it('stays one line whatever is written: no gaps, nothing backwards, no nonsense', () => {
    const number = fc.oneof(fc.integer({ min: -5, max: 90 }), fc.constantFrom(NaN, Infinity, '7', null, {}));
    const range = fc.oneof(number, fc.record({ min: number, max: number }));
    const maybe = (value) => fc.option(value, { nil: undefined });
    const kind = fc.constantFrom('prepare', 'move', 'hold', 'contract', 'relax', 'rest');
    const phase = fc.record({
      kind,
      seconds: range,
      inRounds: maybe(fc.constantFrom('all', 'first', 'not-first')),
      ramp: maybe(fc.record({ from: number, to: number })),
    });
    const dosage = fc.record({
      sets: maybe(range),
      reps: maybe(range),
      repSeconds: maybe(range),
      holdSeconds: maybe(range),
      tempo: maybe(fc.record({ liftSeconds: number, lowerSeconds: number })),
      countPer: maybe(fc.constantFrom('side', 'direction', 'total')),
      rest: maybe(fc.record({ betweenSetsSeconds: number, betweenSidesSeconds: number })),
    });
    const exercise = fc.record({
      laterality: maybe(fc.constantFrom('bilateral', 'per-side', 'alternating')),
      dosage: maybe(dosage),
      phases: maybe(fc.record({ rounds: maybe(range), perSide: maybe(fc.boolean()), items: fc.array(phase) })),
    });
    fc.assert(
      fc.property(fc.array(exercise, { maxLength: 3 }), fc.integer({ min: -10, max: 9999 }), (list, moment) => {
        const find = (id) => ({ id, name: id, ...list[id] });
        const line = lined([{ mode: 'circuit', rounds: 2, items: list.map((_, i) => ({ exercise: `${i}` })) }], {
          find,
        });
        let end = 0;
        for (const part of line.parts) {
          assert.equal(part.start, end);
          assert.ok(part.seconds > 0 && Number.isFinite(part.seconds));
          end = part.end;
        }
        assert.equal(line.seconds, end);
        const at = partAt(line, moment);
        if (line.parts.length && moment >= 0 && moment < end) {
          assert.ok(line.parts[at].start <= moment && moment < line.parts[at].end);
        }
      }),
    );
  });
});
