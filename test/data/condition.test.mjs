import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromSource } from '../helpers/from-source.mjs';

const { groundOf, holds } = await fromSource('src/data/condition.ts');
const facts = {
  flags: new Set(['pain']),
  answers: (question) => ({ how: ['good'], which: ['a', 'b'], yes: [true], much: [3] })[question] ?? [],
  active: (movement) => ({ turn: 1, bend: 0 })[movement],
  gap: (movement) => movement === 'turn',
};
const yes = { flag: 'pain' };
const no = { flag: 'none' };

describe('a condition', () => {
  for (const [expected, condition] of [
    [true, yes],
    [false, no],
    [true, { default: true }],
    [true, { allOf: [yes, yes] }],
    [false, { allOf: [yes, no] }],
    [true, { anyOf: [no, yes] }],
    [false, { anyOf: [no, no] }],
    [true, { not: no }],
    [false, { not: { not: no } }],
    [true, { question: 'how', is: 'good' }],
    [false, { question: 'how', is: 'bad' }],
    [true, { question: 'which', is: 'b' }],
    [true, { question: 'which', in: ['c', 'a'] }],
    [false, { question: 'which', in: ['c'] }],
    [true, { question: 'yes', is: true }],
    [false, { question: 'yes', is: 'true' }],
    [true, { question: 'much', in: [1, 2, 3] }],
    [false, { question: 'nobody', is: 'good' }],
    [true, { movement: 'turn', active: { lte: 1 } }],
    [false, { movement: 'turn', active: { lte: 0 } }],
    [true, { movement: 'turn', active: { gte: 1, lte: 1 } }],
    [false, { movement: 'turn', active: { gte: 2 } }],
    [false, { movement: 'unknown', active: { lte: 9 } }],
    [true, { not: { movement: 'unknown', active: {} } }],
    [true, { gap: 'turn' }],
    [false, { gap: 'bend' }],
    [false, { fromTheFuture: 1 }],
  ]) {
    it(`${expected ? 'holds' : 'does not hold'}: ${JSON.stringify(condition)}`, () =>
      assert.equal(holds(condition, facts), expected));
  }

  it('says why it holds, the most telling part first', () => {
    const limited = { movement: 'turn', active: { lte: 1 } };
    const ground = (condition) => groundOf(condition, facts);
    assert.deepEqual(ground({ allOf: [limited, { gap: 'turn' }] }), { reason: 'gap', movement: 'turn' });
    assert.deepEqual(ground({ allOf: [limited, { not: { gap: 'bend' } }] }), { reason: 'limited', movement: 'turn' });
    assert.deepEqual(ground({ anyOf: [{ gap: 'bend' }, yes] }), { reason: 'situation' });
    assert.deepEqual(ground({ question: 'how', is: 'good' }), { reason: 'situation' });
    assert.deepEqual(ground({ default: true }), { reason: 'keep' });
    assert.deepEqual(ground({ not: no }), { reason: 'situation' });
  });
});
