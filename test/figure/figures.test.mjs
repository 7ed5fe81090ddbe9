import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { readKeys } from '../../cli/figure/author.mjs';
import { endOf, segmentsOf } from '../../cli/figure/bake.mjs';
import { measureFigure } from '../../cli/figure/check.mjs';
import { engine } from '../../cli/figure/engine.mjs';
import { above, apart, centre, unbalanced } from '../../cli/figure/measure.mjs';
import { POINTS } from '../../cli/figure/points.mjs';
import { fromSource } from '../helpers/from-source.mjs';
import { root } from '../helpers/sources.mjs';

const { boneIndex, boneOf, drawScene, frameFigure, LIMITS, mirror, poseAt, project, readFigure, skeletonOf } = engine;

const folder = join(root, 'demo/library/figures');
const library = JSON.parse(readFileSync(join(root, 'demo/library/hip-mobility.json'), 'utf8'));
const figures = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => [basename(file, '.json'), JSON.parse(readFileSync(join(folder, file), 'utf8'))]);

const BONES = [
  ['thigh', 'shank', 41.7],
  ['shank', 'foot', 41.8],
  ['upperArm', 'forearm', 30.3],
  ['forearm', 'hand', 24.8],
];
const frames = (ready) => Array.from({ length: Math.ceil(ready.seconds * 24) }, (_, n) => n / 24);

/** 0 for the axis across a surface, on which nothing can slide; else 1. */
const across = ({ normal }, axis) => (Math.abs(normal[axis]) < 0.9 ? 1 : 0);
/** The bones by which the work of a joint is seen: a thigh that turns moves the shank. */
const seenBy = (joint) => {
  const [side, name] = joint.split('.');
  const bone = (a, b) => [`${side}.${a}`, `${side}.${b}`];
  if (/hip|knee/.test(name)) return [bone('hip', 'knee'), bone('knee', 'ankle')];
  if (/shoulder|elbow/.test(name)) return [bone('shoulder', 'elbow'), bone('elbow', 'hand')];
  return name === 'ankle' ? [bone('knee', 'ankle')] : [];
};

describe('the figures of the hip library', () => {
  it('are accepted by the reader of a library file, and by the JSON Schema', async () => {
    const { checkLibrary } = await fromSource('src/data/check.ts');
    const media = figures.map(([, figure]) => ({ kind: 'figure', figure }));
    const file = { schemaVersion: '1.0', library: { id: 'a', title: 'A' }, exercises: [{ id: 'a', name: 'A', media }] };
    assert.deepEqual(checkLibrary(file), checkLibrary({ ...file, exercises: [{ id: 'a', name: 'A' }] }));
    const schema = JSON.parse(readFileSync(join(root, 'src/schema/exercise-library.schema.json'), 'utf8'));
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    const valid = ajv.compile({ ...schema, $ref: '#/$defs/Figure' });
    for (const [id, figure] of figures) assert.ok(valid(figure), `${id}: ${ajv.errorsText(valid.errors)}`);
  });

  it('are there', () => assert.ok(figures.length >= 8));

  it('show something different each', () => {
    const stills = figures.map(([id, figure]) => {
      const ready = readFigure(figure);
      const camera = frameFigure(ready, ready.view);
      const bones = skeletonOf(poseAt(ready.motion, ready.moments[ready.still].at));
      return { id, joints: bones.map(({ at }) => project(camera, at)) };
    });
    for (const [n, a] of stills.entries()) {
      for (const b of stills.slice(n + 1)) {
        const away = a.joints.map(([x, y], j) => Math.hypot(x - b.joints[j][0], y - b.joints[j][1]));
        const mean = away.reduce((sum, value) => sum + value) / away.length;
        assert.ok(mean > 14, `${a.id} and ${b.id} look alike: their joints lie ${mean.toFixed(1)} of 400 apart`);
      }
    }
  });

  for (const [id, figure] of figures) {
    describe(id, () => {
      const ready = readFigure(figure);

      it('belongs to an exercise, and its keys to its steps', () => {
        const exercise = library.exercises.find((candidate) => candidate.id === id);
        assert.ok(exercise, `there is no exercise ${id}`);
        for (const { step } of figure.keys) assert.ok(step === undefined || exercise.steps[step - 1], `step ${step}`);
      });

      it('holds its contacts, sinks into nothing, balances, closes its loop, does not flicker', () => {
        const errors = measureFigure(figure, figure.solved).filter(({ level }) => level === 'error');
        assert.deepEqual(errors, []);
      });

      it('keeps its contacts within a centimetre in every drawn frame, and its weight over its feet', () => {
        const { keys, props } = readKeys(figure);
        const poses = keys.map(({ at }, n) => poseAt(ready.motion, n ? at - 1e-6 : at));
        for (const { from, to, held } of segmentsOf(keys, poses, props, endOf(figure, keys))) {
          for (const time of frames(ready).filter((moment) => moment >= from && moment < to)) {
            const bones = skeletonOf(poseAt(ready.motion, time));
            for (const { name, plane, pins } of held.contacts) {
              const { all, any } = POINTS[name];
              const gaps = (all ?? any).map((station) => above(bones, station, plane));
              const gap = all ? Math.max(...gaps.map(Math.abs)) : Math.abs(Math.min(...gaps));
              assert.ok(gap <= 1, `${name} is ${gap.toFixed(1)} cm off at ${time}`);
              for (const [n, pin] of (all && pins ? pins : []).entries()) {
                const along = centre(bones, all[n]).map((value, axis) => (value - pin[axis]) * across(plane, axis));
                assert.ok(Math.hypot(...along) <= 1, `${name} slides ${Math.hypot(...along).toFixed(1)} cm at ${time}`);
              }
            }
            for (const [name, other] of Object.entries(held.on)) {
              const { gap } = apart(bones, name, other);
              assert.ok(Math.abs(gap) <= 2, `${name} is ${gap.toFixed(1)} cm off ${other} at ${time}`);
            }
            if (!held.standing) continue;
            const off = unbalanced(
              bones,
              held.contacts.map(({ name }) => name),
            );
            assert.ok(off <= 3, `the weight is ${off.toFixed(1)} cm beside the feet at ${time}`);
          }
        }
      });

      it('shows every limb that works at 60 % of its length or more at each key', () => {
        const camera = frameFigure(ready, ready.view);
        for (const { at } of ready.moments) {
          const bones = skeletonOf(poseAt(ready.motion, at));
          for (const joint of ready.works) {
            const shares = seenBy(joint).map((ends) => {
              const [a, b] = ends.map((end) => bones[boneOf(end)].at);
              const [p, q] = [a, b].map((end) => project(camera, end));
              const length = Math.hypot(...a.map((value, axis) => value - b[axis]));
              return Math.hypot(p[0] - q[0], p[1] - q[1]) / (length * camera.scale);
            });
            const share = Math.max(1 - Math.min(1, shares.length), ...shares);
            assert.ok(share >= 0.6, `${joint} has ${Math.round(share * 100)} % of its length at ${at}`);
          }
        }
      });

      it('mirrors to the last digit where one key is the mirror of another', () => {
        for (const { at, mirrorOf } of figure.keys.filter((key) => key.mirrorOf !== undefined)) {
          const [one, other] = [at, figure.keys[mirrorOf].at].map((time) => poseAt(ready.motion, time));
          mirror(one).forEach((value, c) => assert.ok(Math.abs(value - other[c]) < 1e-9, `channel ${c} at ${at}`));
        }
      });

      it('keeps the length of its bones and the limits of its joints in every frame', () => {
        for (const time of frames(ready)) {
          const pose = poseAt(ready.motion, time);
          pose.forEach((value, c) =>
            assert.ok(value > LIMITS[c][0] - 1e-6 && value < LIMITS[c][1] + 1e-6, `channel ${c} at ${time}`),
          );
          const bones = skeletonOf(pose);
          for (const side of [0, 1]) {
            for (const [from, to, length] of BONES) {
              const [a, b] = [from, to].map((bone) => bones[boneIndex(bone, side)].at);
              assert.ok(Math.abs(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) - length) < 1e-9);
            }
          }
        }
      });

      it('moves without a jump, also from the end to the start', () => {
        const times = [...frames(ready), ready.seconds];
        times.slice(1).forEach((time, n) => {
          const [a, b] = [skeletonOf(poseAt(ready.motion, times[n])), skeletonOf(poseAt(ready.motion, time))];
          a.forEach(({ at }, bone) => {
            const way = Math.hypot(...at.map((value, axis) => value - b[bone].at[axis]));
            assert.ok(way < 7, `bone ${bone} moves ${way.toFixed(1)} cm in a frame at ${time}`);
          });
        });
      });

      it('is drawn with numbers only, in every frame and from every side', () => {
        for (let yaw = -180; yaw < 180; yaw += 45) {
          const camera = frameFigure(ready, { yaw, pitch: 15 });
          for (const time of frames(ready).filter((_, n) => n % 12 === 0)) {
            for (const { key, path } of drawScene(ready.scene, poseAt(ready.motion, time), camera)) {
              assert.match(path, /^(M-?[\d.]+ -?[\d.]+([QL ]?-?[\d.]+)+Z)+$/, `${key} at ${time}`);
            }
          }
        }
      });
    });
  }
});
