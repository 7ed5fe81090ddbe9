import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pictureOf } from '../../cli/figure/picture.mjs';
import { root } from '../../tools/lib/root.mjs';

const figure = JSON.parse(readFileSync(join(root, 'demo/library/figures/standing-knee-hold.json'), 'utf8'));
const strengths = (svg) => [...svg.matchAll(/opacity="([\d.]+)"/g)].map(([, value]) => Number(value));

describe('a picture outside of a page', () => {
  it('remembers what was in front, for the next one', () => {
    const order = [];
    pictureOf(figure, 0, { order });
    assert.ok(order.includes('thigh0.0'));
    assert.equal(new Set(order).size, order.length);
  });

  it('shows effort while it lasts, and lets it come and go only when asked', () => {
    const [{ at }] = figure.keys.filter(({ effort }) => effort);
    assert.deepEqual(strengths(pictureOf(figure, 0)), []);
    assert.deepEqual(strengths(pictureOf(figure, at + 1.2)), [1, 1, 1]);
    assert.deepEqual(strengths(pictureOf(figure, at + 1.2, { pulse: true })), [0.4, 0.4, 0.4]);
  });
});
