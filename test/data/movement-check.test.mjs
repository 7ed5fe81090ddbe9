import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { answersFor, check, CheckFacts, followCheck, MOVEMENTS, plan, questionsOf } from '../helpers/hip-check.mjs';

const ACTIVE = ['good', 'limited', 'very-limited', 'pain', 'skip', undefined];
const ASSISTED = ['more', 'same', 'pain', 'skip', undefined];

describe('the hip check: warning signs', () => {
  const signs = check.redFlags.questions;
  const ORDER = ['emergency', 'same-day', 'appointment'];
  const ends = (ids, given = {}) => {
    const result = plan(given, new Set(ids));
    const yes = signs.filter(({ id }) => ids.includes(id)).map(({ urgency }) => urgency);
    assert.equal(result.kind, 'stop');
    assert.deepEqual(result.steps, []);
    assert.equal(result.professional, true);
    assert.equal(
      result.urgency,
      ORDER.find((urgency) => yes.includes(urgency)),
    );
    assert.deepEqual(
      result.outcomes.map(({ id }) => id),
      ['red-flag'],
    );
    assert.ok(check.redFlags.urgencies[result.urgency], 'it says what to do');
  };

  it('there are signs of every urgency', () => {
    assert.equal(signs.length, 16);
    for (const urgency of ORDER) assert.ok(signs.some((sign) => sign.urgency === urgency));
  });

  for (const { id, text } of signs) it(`end the check: ${text.en}`, () => ends([id]));

  it('end it in every combination, with the most urgent advice, whatever else was answered', () => {
    const given = { situation: ['none'], ...answersFor('ir', 'left', ['limited', 'more']) };
    for (let bits = 1; bits < 2 ** signs.length; bits += bits < 4096 ? 1 : 37) {
      ends(
        signs.filter((_, i) => bits & (1 << i)).map(({ id }) => id),
        given,
      );
    }
  });

  it('that the check does not know mean nothing', () => assert.equal(plan({}, new Set(['nobody'])).kind, 'train'));
});

describe('the hip check: both sides of a movement', () => {
  /** Which of KNOWN a side is, in the words of whoever wrote the check. */
  const score = { good: 2, limited: 1, 'very-limited': 0 };
  const scored = { more: 2, same: 0 };

  for (const [name, movement] of Object.entries(MOVEMENTS)) {
    it(`${name}: the lower side counts, help is asked for only where a side is limited`, () => {
      let plans = 0;
      const sides = ACTIVE.flatMap((active) => ASSISTED.map((assisted) => [active, assisted]));
      for (const right of sides) {
        for (const left of sides) {
          const given = { ...answersFor(name, 'right', right), ...answersFor(name, 'left', left) };
          const { asked, facts } = followCheck(questionsOf(check), new Map(Object.entries(given)));
          const asks = asked.map(({ question, side }) => `${question.id} ${side}`);
          const known = Object.entries({ right, left }).flatMap(([side, [active, assisted]]) => {
            const limited = score[active] <= 1;
            assert.equal(asks.includes(`${name}-assisted ${side}`), limited);
            return active in score ? [[score[active], limited ? (scored[assisted] ?? -1) : -1]] : [];
          });
          const [lowest] = known.sort(([a, b], [c, d]) => a - c || b - d);
          assert.equal(facts.active(movement), lowest?.[0]);
          assert.equal(facts.gap(movement), !!lowest && lowest[1] > lowest[0]);
          plans++;
        }
      }
      assert.equal(plans, 900);
    });
  }

  it('an answer to a question that is not asked any more does not count', () => {
    const given = { 'ir-active left': ['good'], 'ir-assisted left': ['pain'] };
    assert.equal(plan(given).kind, 'train');
    assert.equal(plan({ ...given, 'ir-active left': ['limited'] }).kind, 'refer');
    const facts = new CheckFacts();
    assert.equal(facts.active('internal-rotation'), undefined);
    assert.equal(facts.gap('internal-rotation'), false);
  });

  it('asks one movement on one side, then on the other', () => {
    const given = new Map([
      ['ir-active right', ['limited']],
      ['ir-active left', ['good']],
    ]);
    const { asked } = followCheck(questionsOf(check), given);
    assert.deepEqual(
      asked.slice(0, 5).map(({ question, side }) => [question.id, side]),
      [
        ['situation', undefined],
        ['ir-active', 'right'],
        ['ir-assisted', 'right'],
        ['ir-active', 'left'],
        ['er-active', 'right'],
      ],
    );
  });
});
