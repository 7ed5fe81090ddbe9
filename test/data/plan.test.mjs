import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersFor, byId, header, MOVEMENTS, NO_SIGNS, plan, planFor, source } from '../helpers/hip-check.mjs';

const ROTATIONS = ['internal-rotation', 'external-rotation'];
const SITUATIONS = ['fai', 'lateral-hip-pain', 'hypermobile', 'groin-pain'];
/** What can be known of a movement: everything that a visitor can answer comes down to one of these (movement-check.test.mjs). */
const KNOWN = [['good'], ['limited', 'more'], ['limited', 'same'], ['very-limited', 'same']];

const isRotation = ({ exercise }) => exercise.terms.movement.some((use) => ROTATIONS.includes(use.term ?? use));

describe('the hip check: every plan', () => {
  /** What is wrong with a plan; the first thing of each kind is enough. */
  function faultsOf({ kind, steps, outcomes, professional }, situations, known, pain) {
    const faults = [];
    const fault = (wrong, text) => wrong && faults.push(text);
    if (pain) {
      fault(kind !== 'refer' || steps.length, 'exercises although it hurts');
      fault(!professional, 'nobody to ask although it hurts');
      return faults;
    }
    fault(kind !== 'train', `ends as ${kind}`);
    fault(!steps.length, 'a dead end');
    fault(!outcomes.length, 'nothing is explained');
    fault(new Set(steps.map(({ exercise }) => exercise.id)).size < steps.length, 'an exercise twice');
    for (const { exercise, reason, movement, outcome, start } of steps) {
      fault(byId.get(exercise.id) !== exercise, 'an exercise that is not there');
      fault(!outcomes.includes(outcome) || !outcome.text.nl || !outcome.text.en, 'an exercise without explanation');
      fault(!['gap', 'limited', 'situation', 'keep'].includes(reason), 'an exercise without reason');
      fault(
        (reason === 'gap' || reason === 'limited') !== Object.values(MOVEMENTS).includes(movement),
        'a reason of nothing',
      );
      fault(start && !start.ladder.rungs[start.index].exercises.includes(exercise.id), 'a rung of something else');
      const unfit = exercise.cautions?.some((id) => {
        const { condition, severity } = header.cautions.find((caution) => caution.id === id);
        return situations.includes(condition) && ['avoid', 'stop'].includes(severity);
      });
      fault(unfit, 'an exercise to avoid');
    }
    const [ir, er] = known;
    const limited = ir[0] !== 'good' || er[0] !== 'good';
    fault(limited && !isRotation(steps[0]), 'limited rotation does not come first');
    const other = steps.findIndex((step) => !isRotation(step));
    fault(limited && other >= 0 && steps.slice(other).some(isRotation), 'rotation after another movement');
    const stuck = ir[0] === 'very-limited' && ir[1] === 'same' && !situations.includes('fai');
    const asks = situations.some((situation) => situation !== 'hypermobile') || stuck;
    fault(asks !== professional, 'a professional too many or too few');
    const fine = !situations.length && known.every(([active]) => active === 'good');
    fault(fine !== (outcomes[0].id === 'all-good'), 'all is good, or is it');
    return faults;
  }

  it('keeps every promise, in each of 131,072 combinations of answers', () => {
    const names = Object.keys(MOVEMENTS);
    const faults = new Map();
    let plans = 0;
    for (let bits = 0; bits < 2 ** SITUATIONS.length; bits++) {
      const situations = SITUATIONS.filter((_, i) => bits & (1 << i));
      for (let combination = 0; combination < KNOWN.length ** names.length; combination++) {
        const known = names.map((_, i) => KNOWN[Math.floor(combination / KNOWN.length ** i) % KNOWN.length]);
        const given = new Map([['situation', situations.length ? situations : ['none']]]);
        names.forEach((name, i) => {
          given.set(`${name}-active right`, [known[i][0]]);
          if (known[i][1]) given.set(`${name}-assisted right`, [known[i][1]]);
        });
        for (const pain of [false, true]) {
          // The other side of one movement hurts; which one, goes round.
          if (pain) given.set(`${names.filter((name) => name !== 'add')[combination % 5]}-active left`, ['pain']);
          plans++;
          for (const fault of faultsOf(planFor(source, NO_SIGNS, given), situations, known, pain)) {
            if (!faults.has(fault)) faults.set(fault, JSON.stringify([situations, known]));
          }
        }
      }
    }
    assert.deepEqual([...faults], []);
    assert.equal(plans, 131_072);
  });

  it('is there without any answer, and when everything is skipped', () => {
    for (const given of [
      {},
      Object.fromEntries(Object.keys(MOVEMENTS).map((name) => [`${name}-active left`, ['skip']])),
    ]) {
      const { kind, steps, outcomes } = plan(given);
      assert.equal(kind, 'train');
      assert.deepEqual([outcomes[0].id, steps[0].reason], ['all-good', 'keep']);
    }
  });
});

describe('a plan', () => {
  it('begins on the first rung of the category, and says why', () => {
    const { steps } = plan(answersFor('ir', 'right', ['limited', 'more']));
    assert.deepEqual(
      steps.map(({ exercise, reason, movement, start }) => [
        exercise.id,
        reason,
        movement,
        start.ladder.id,
        start.index,
      ]),
      [['chair-ir-lift-off', 'gap', 'internal-rotation', 'ladder-internal-rotation', 2]],
    );
  });

  it('leaves what can wait for later', () => {
    const given = Object.assign(
      {},
      ...Object.keys(MOVEMENTS).map((name) => answersFor(name, 'left', ['limited', 'same'])),
    );
    const { steps } = plan(given);
    assert.deepEqual(
      steps.map(({ later }) => later),
      [false, false, false, false, true, true],
    );
  });

  const small = (own) => ({
    header: { taxonomies: { movement: { terms: [{ id: 'turn', label: 'Turn', prerequisites: ['turn'] }] } }, ...own },
    get: (id) => (id === 'here' ? { id, name: 'Here', terms: { movement: ['turn'] } } : undefined),
  });
  const always = (recommend, action = 'recommend') => ({
    check: { questions: [], outcomes: [{ id: 'all', when: { default: true }, action, text: 'All.', recommend }] },
  });

  it('leaves out what is not in the library, and survives circles', () => {
    const ladders = [{ id: 'ladder', rungs: [{ exercises: ['gone'] }, { exercises: ['gone', 'here'] }] }];
    const recommend = { ladders: ['no', 'ladder'], exercises: ['gone', 'here'], category: 'none' };
    const { steps } = planFor({ ...small({ ladders }), ...always(recommend) }, NO_SIGNS, new Map());
    assert.deepEqual(
      steps.map(({ exercise, start }) => [exercise.id, start.index]),
      [['here', 1]],
    );
  });

  it('leaves out what is not for someone with what they ticked', () => {
    const tired = {
      id: 'how',
      type: 'multiple',
      text: 'How?',
      options: [{ id: 'yes', label: 'Tired', flag: 'tired' }],
    };
    const outcomes = always({ exercises: ['jump', 'walk', 'here'] }).check.outcomes;
    const cautions = ['avoid', 'care'].map((severity) => ({ id: severity, severity, condition: 'tired', text: 'No.' }));
    const exercise = (id) => ({ id, name: id, cautions: { jump: ['avoid'], walk: ['care'] }[id] });
    const own = { check: { questions: [tired], outcomes }, header: { taxonomies: {}, cautions }, get: exercise };
    const ids = (given) => planFor(own, NO_SIGNS, new Map(given)).steps.map((step) => step.exercise.id);
    assert.deepEqual(ids([]), ['jump', 'walk', 'here']);
    assert.deepEqual(ids([['how', ['yes']]]), ['walk', 'here']);
  });

  it('stops when an answer says so, without any sign', () => {
    const result = planFor({ ...small(), ...always({ exercises: ['here'] }, 'stop') }, NO_SIGNS, new Map());
    assert.deepEqual([result.kind, result.steps, result.urgency], ['stop', [], undefined]);
  });
});
