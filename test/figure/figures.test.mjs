import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import { measureFigure } from '../../cli/figure/check.mjs';
import { engine } from '../../cli/figure/engine.mjs';
import { fromSource } from '../helpers/from-source.mjs';
import { root } from '../helpers/sources.mjs';

const { boneIndex, drawScene, frameFigure, LIMITS, poseAt, readFigure, skeletonOf } = engine;

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
    const stills = figures.map(([, figure]) => {
      const ready = readFigure(figure);
      const pose = poseAt(ready.motion, ready.moments[ready.still].at);
      return JSON.stringify(drawScene(ready.scene, pose, frameFigure(ready, ready.view)));
    });
    assert.equal(new Set(stills).size, stills.length);
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

      it('keeps the length of its bones and the limits of its joints in every frame', () => {
        for (const time of frames(ready)) {
          const pose = poseAt(ready.motion, time);
          pose.forEach((value, c) =>
            assert.ok(value >= LIMITS[c][0] && value <= LIMITS[c][1], `channel ${c} at ${time}`),
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
