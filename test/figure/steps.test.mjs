import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { engine } from '../../cli/figure/engine.mjs';
import { root } from '../helpers/sources.mjs';

const { boneOf, poseAt, readFigure, skeletonOf } = engine;

const folder = join(root, 'demo/library/figures');
const { exercises } = JSON.parse(readFileSync(join(root, 'demo/library/hip-mobility.json'), 'utf8'));
const figures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);

/** Steps that no pose can show: what is done after the movement, and what holds in all of it. */
const AFTERWARDS = /^(change (sides|legs)|repeat)/i;
const ALL_THE_TIME = /^(keep your trunk still the whole time|stay tall and still)/i;

const stepsOf = (id) => exercises.find((exercise) => exercise.id === id).steps.map((step) => (step.text ?? step).en);

describe('a figure does what its steps say', () => {
  for (const [id, figure] of figures) {
    const ready = readFigure(figure);
    const steps = stepsOf(id);
    /** Where a step begins and ends, and how long its poses are held. */
    const partsOf = (step) =>
      ready.moments.flatMap(({ at, until, step: own }, n) =>
        own === step ? [{ n, from: n ? ready.moments[n - 1].until : 0, at, held: until - at }] : [],
      );
    const heightOf = (joint, time) => skeletonOf(poseAt(ready.motion, time))[boneOf(joint)].at[1];

    it(`${id}: every step has its poses, in the order of the steps`, () => {
      steps.forEach((text, n) => {
        const silent = AFTERWARDS.test(text) || ALL_THE_TIME.test(text);
        assert.equal(partsOf(n + 1).length > 0, !silent, `step ${n + 1}: ${text}`);
      });
      const first = steps.flatMap((_, n) => ready.moments.findIndex((moment, m) => m > 0 && moment.step === n + 1));
      const shown = first.filter((at) => at > 0);
      const turns = shown.filter((at, n) => at > shown[(n + 1) % shown.length]).length;
      // It may begin in the middle: a loop that starts upright goes down first.
      assert.ok(turns <= 1, `first poses of the steps: ${first}`);
    });

    steps.forEach((text, n) => {
      const parts = partsOf(n + 1);
      if (!parts.length) return;
      if (/^(hold|stay|wait|pause|stop)\b/i.test(text)) {
        it(`${id}: step ${n + 1} is held (${text})`, () => {
          const held = Math.max(...parts.map((part) => part.held));
          assert.ok(held > 0.75, `${held} s`);
        });
      }
      const up = /^(lift|raise)\b/i.test(text);
      const down = /^lower\b/i.test(text);
      if ((up || down) && figure.trail && !/reverse/.test(text)) {
        it(`${id}: step ${n + 1} goes ${up ? 'up' : 'down'} (${text})`, () => {
          const { joint } = figure.trail;
          const rises = parts.map(({ from, at }) => heightOf(joint, at - 1e-3) - heightOf(joint, from));
          const most = up ? Math.max(...rises) : Math.max(...rises.map((rise) => -rise));
          assert.ok(most > 1, `${joint} moves ${rises.map((rise) => rise.toFixed(1))} cm`);
        });
      }
      if (/^(pails|rails):/i.test(text)) {
        it(`${id}: step ${n + 1} presses without moving (${text})`, () => {
          assert.ok(parts.some((part) => ready.moments[part.n].effort.length && part.held >= 2));
        });
      }
    });
  }
});
