import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';
import { read } from '../helpers/sources.mjs';

const { findSession } = await fromSource('src/data/session-source.ts');
const { sessionProblemText } = await fromSource('src/data/session-problem-text.ts');
const { tonesBetween } = await fromSource('src/data/session-tones.ts');
const { neighbours, painAdvice, readPainScale } = await fromSource('src/data/after-session.ts');
const { planSession } = await fromSource('src/data/session-plan.ts');
const { makeTimeline } = await fromSource('src/data/timeline.ts');
const hip = JSON.parse(read('demo/library/hip-mobility.json'));

describe('what is followed', () => {
  const found = (request) => findSession(request, hip);

  it('is an exercise, an object or an id', () => {
    assert.deepEqual(found({ exercise: 'frog-hold' }).blocks, [{ items: [{ exercise: 'frog-hold' }] }]);
    assert.equal(found({ exercise: hip.exercises[0] }).id, `exercise:${hip.exercises[0].id}`);
  });

  it('is the session of a protocol, the first stage and session when none is named', () => {
    const [{ id, stages }] = hip.protocols;
    assert.equal(found({ protocol: id }).blocks.length, stages[0].sessions[0].blocks.length);
    assert.equal(found({ protocol: id }).title, stages[0].sessions[0].title);
    const later = found({ protocol: id, stage: 'week-2', session: 'space-week-2' });
    assert.deepEqual(later.blocks, stages[1].sessions[1].blocks);
  });

  it('is a selection in the shape of the file', () => {
    const items = [{ exercise: 'frog-hold', dosage: { holdSeconds: 20 } }];
    assert.deepEqual(found({ items, exercise: 'other' }).blocks, [{ items }]);
  });

  it('is nothing when nothing is asked for', () => assert.deepEqual(found({}).blocks, []));

  for (const [what, request, sentence] of [
    [
      'a protocol',
      { protocol: 'hip-start-4-week' },
      /no protocol "hip-start-4-week".*Did you mean "hip-start-4-weeks"/,
    ],
    ['a stage', { protocol: 'hip-start-4-weeks', stage: 'x' }, /no stage "x".*There is: week-1, week-2/],
    ['a session', { protocol: 'desk-5-minutes', session: 'five-minute' }, /no session.*"five-minutes"/],
    ['items', { items: 'frog-hold' }, /items: each should be an object/],
    ['an item', { items: [{ exercise: 'frog-hold' }, null, 7] }, /items: each/],
  ]) {
    it(`names ${what} that cannot be found, with the cure`, () => {
      const { problems } = found(request);
      assert.equal(problems.length, 1);
      assert.match(sessionProblemText(problems[0]), sentence);
    });
  }
});

describe('a session without exercises', () => {
  for (const [what, blocks] of [
    ['no blocks', undefined],
    ['blocks that are none', [null, 'a']],
    ['blocks of nothing', [{ items: [] }]],
  ])
    it(`is nothing, and named: ${what}`, () => {
      const protocols = [{ id: 'p', stages: [{ id: 's', sessions: [{ id: 'x', blocks }] }] }];
      const { problems } = findSession({ protocol: 'p' }, { protocols });
      assert.match(problems.map(sessionProblemText).join(), /^There are no exercises in protocol:p\/s\/x\..*items/);
    });
});

describe('the tones of a session', () => {
  const line = (exercise) => {
    const plan = planSession(
      [{ items: [{ exercise: 'x' }] }],
      () => ({ id: 'x', name: 'X', ...exercise }),
      {},
      () => {},
    );
    return makeTimeline(plan);
  };

  it('say that work begins, count down, tell to turn and that it is done', () => {
    const timeline = line({ laterality: 'per-side', dosage: { holdSeconds: 10 } });
    const heard = tonesBetween(timeline, 0, 999).map(({ at, tone }) => `${at} ${tone}`);
    const count = (end) => [3, 2, 1].map((left) => `${end - left} count`);
    assert.deepEqual(heard, [
      '0 rest',
      ...count(10),
      '10 work',
      ...count(20),
      '20 switch',
      '25 work',
      ...count(35),
      '35 done',
    ]);
  });

  it('mark every repetition', () => {
    const heard = tonesBetween(line({ dosage: { reps: 3, repSeconds: 4 } }), 10, 999);
    assert.deepEqual(
      heard.map(({ at, tone }) => `${at} ${tone}`),
      ['10 work', '14 rep', '18 rep', '22 done'],
    );
  });

  it('come once, however the time is cut', () => {
    const timeline = line({ laterality: 'per-side', dosage: { sets: 2, holdSeconds: 33 } });
    const cut = [0, 7, 7.5, 30, 31, 200].flatMap((from, i, all) => tonesBetween(timeline, from, all[i + 1] ?? 999));
    assert.deepEqual(cut, tonesBetween(timeline, 0, 999));
  });
});

describe('after a session', () => {
  const scale = hip.library.painScale;

  it('pain up to the limit of the library is fine, above it the movement gets smaller, above that it stops', () => {
    assert.deepEqual(
      [0, 3, 4, 5, 6, 10].map((pain) => painAdvice(pain, scale)),
      ['fine', 'fine', 'smaller', 'smaller', 'stop', 'stop'],
    );
  });

  it('a scale that makes no sense is not asked', () => {
    assert.deepEqual(readPainScale(scale), scale);
    for (const bad of [
      undefined,
      {},
      { ...scale, max: 1e9 },
      { ...scale, greenMax: 6 },
      { ...scale, amberMax: 11 },
      { ...scale, max: '10' },
    ]) {
      assert.equal(readPainScale(bad), undefined);
    }
  });

  it('the step down is the rung below, with when to go there', () => {
    const ladder = hip.ladders[0];
    const [low] = ladder.rungs[0].exercises;
    const [high] = ladder.rungs[1].exercises;
    const down = neighbours(high, hip.ladders, 'easier');
    assert.ok(down.some(({ id, when }) => id === low && when === ladder.rungs[1].regressWhen));
    assert.ok(
      neighbours(low, hip.ladders, 'harder').some(
        ({ id, when }) => id === high && when === ladder.rungs[0].advanceWhen,
      ),
    );
    assert.deepEqual(neighbours('nowhere', undefined, 'easier'), []);
  });
});
