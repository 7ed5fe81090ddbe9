import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { engine } from '../../cli/figure/engine.mjs';

const { CHANNELS, LIMITS, REST, cameraOf, drawScene, hullPath, mirror, poseAt, readFigure, readMotion, skeletonOf } =
  engine;

const anyPose = fc.tuple(...LIMITS.map(([low, high]) => fc.integer({ min: Math.round(low), max: Math.round(high) })));
const still = (pose) => ({ keys: [{ at: 0 }], solved: { at: [0], channels: pose } });
const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);

describe('the skeleton', () => {
  it('stands upright on its feet at rest', () => {
    const bones = skeletonOf(REST);
    const foot = bones[engine.boneIndex('foot', 0)];
    near(foot.at[1], 90.1 - 41.7 - 41.8);
    assert.ok(bones[engine.boneIndex('thigh', 0)].at[0] < 0, 'right is on the figure’s own right');
  });

  it('bends every joint the way its name says', () => {
    const with_ = (name, value) => skeletonOf(REST.map((at, c) => (CHANNELS[c].name === name ? value : at)));
    const at = (bones, bone, side) => bones[engine.boneIndex(bone, side)].at;
    assert.ok(at(with_('right.hip.flexion', 60), 'shank', 0)[2] > 30, 'hip flexion brings the knee forward');
    assert.ok(at(with_('right.hip.abduction', 30), 'shank', 0)[0] < -25, 'abduction takes it away from the middle');
    assert.ok(at(with_('left.hip.abduction', 30), 'shank', 1)[0] > 25);
    assert.ok(at(with_('right.knee', 90), 'foot', 0)[2] < -40, 'the knee takes the foot back');
    assert.ok(at(with_('right.hip.rotation', 40), 'toes', 0)[0] < -16, 'external rotation turns the toes out');
    assert.ok(at(with_('right.elbow', 90), 'hand', 0)[2] > 20, 'the elbow brings the hand forward');
    assert.ok(
      at(with_('spine.rotation', 40), 'upperArm', 0)[2] > 8,
      'turning to the left brings the right shoulder forward',
    );
  });

  it('is mirrored exactly', () => {
    fc.assert(
      fc.property(anyPose, (pose) => {
        assert.deepEqual(
          mirror(mirror(pose)),
          pose.map((value) => value || 0),
        );
        const [one, other] = [skeletonOf(pose), skeletonOf(mirror(pose))];
        for (const bone of ['thigh', 'shank', 'foot', 'toes', 'upperArm', 'forearm', 'hand']) {
          const [a, b] = [one[engine.boneIndex(bone, 0)].at, other[engine.boneIndex(bone, 1)].at];
          near(a[0], -b[0]);
          near(a[1], b[1]);
          near(a[2], b[2]);
        }
      }),
    );
  });
});

describe('the movement', () => {
  const motion = readMotion({ at: [0, 1, 2, 4], channels: LIMITS.map((_, c) => (c === 1 ? [90, 90, 60, 90] : 0)) });

  it('passes through its poses, and never leaves the range between two of them', () => {
    near(poseAt(motion, 2)[1], 60);
    for (let time = 0; time <= 4; time += 0.01) {
      const value = poseAt(motion, time)[1];
      assert.ok(value >= 60 - 1e-9 && value <= 90 + 1e-9, `${value} at ${time}`);
    }
    for (let time = 0; time <= 1; time += 0.1) near(poseAt(motion, time)[1], 90);
  });

  it('goes round: after the end comes the start', () => {
    near(poseAt(motion, 4.5)[1], poseAt(motion, 0.5)[1]);
    near(poseAt(motion, -1)[1], poseAt(motion, 3)[1]);
    assert.deepEqual(poseAt(motion, NaN), poseAt(motion, 0));
  });
});

describe('the outline', () => {
  it('of one circle is that circle', () => {
    const path = hullPath([{ x: 0, y: 0, z: 0, a: 100, b: 0, c: 100 }]);
    const points = [...path.matchAll(/ (-?[\d.]+) (-?[\d.]+)(?=[QLZ])/g)].map(([, x, y]) => Math.hypot(x, y));
    assert.ok(points.length >= 8);
    for (const radius of points) assert.ok(Math.abs(radius - 10) < 0.11);
  });

  it('of two circles runs straight from one to the other', () => {
    const circle = (x, r) => ({ x, y: 0, z: 0, a: r * r, b: 0, c: r * r });
    const path = hullPath([circle(0, 10), circle(100, 10)]);
    assert.equal((path.match(/L/g) ?? []).length, 2);
    assert.ok(path.length < 400);
  });
});

describe('a figure that is wrong', () => {
  it('is not drawn when there are no poses, or no order of time', () => {
    for (const bad of [
      undefined,
      null,
      7,
      {},
      { keys: [] },
      { keys: [{ at: 0 }] },
      { keys: 3, solved: { at: [0], channels: [] } },
    ]) {
      assert.equal(readFigure(bad), undefined);
    }
    assert.equal(readFigure({ keys: [{ at: 0 }], solved: { at: [0, 2, 1], channels: [] } }), undefined);
    assert.equal(readFigure({ keys: [{ at: 0 }], solved: { at: [], channels: [] } }), undefined);
  });

  it('is bent no further than a body bends', () => {
    const ready = readFigure(still(LIMITS.map(() => 9999)));
    assert.deepEqual(
      poseAt(ready.motion, 0),
      LIMITS.map(([, high]) => high),
    );
    const { channels } = readMotion({ at: [0], channels: ['x', [null], {}, NaN] });
    assert.deepEqual(channels.slice(2, 4), [0, 0]);
  });

  it('leaves out unknown things, joints and keys at one time, and keeps the rest', () => {
    const ready = readFigure({
      ...still(REST),
      props: [{ type: 'rocket' }, { type: 'block', x: 'far', width: {} }],
      works: ['right.wing', 5].map(String),
      trail: { joint: 'tail' },
      keys: [{ at: 0, effort: [{ at: 'nose', direction: 'sideways' }] }, { at: 0 }, { at: 99 }],
      still: 12,
    });
    const keys = drawScene(ready.scene, poseAt(ready.motion, 0), engine.frameFigure(ready, ready.view)).map(
      ({ key }) => key,
    );
    assert.ok(keys.includes('block1.0') && !keys.some((key) => key.startsWith('rocket')), `${keys}`);
    assert.equal(ready.moments.length, 1);
    assert.equal(ready.still, 0);
    const camera = engine.frameFigure(ready, ready.view);
    assert.equal(engine.trailPath(ready, camera, 0), '');
    assert.deepEqual(engine.effortPaths(ready, camera, 0, 0), []);
    for (const { path } of drawScene(ready.scene, poseAt(ready.motion, 0), camera))
      assert.doesNotMatch(path, /NaN|undefined/);
  });

  it('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (keys, props, solved, rest) => {
        readFigure({ ...Object(rest), keys, props, solved });
        const ready = readFigure({ ...still(REST), props, works: keys, view: solved, trail: rest, still: rest });
        if (ready) drawScene(ready.scene, poseAt(ready.motion, 0), cameraOf(ready.view));
      }),
    );
  });

  it('never throws, and draws numbers only, whatever is written of its things, times and marks', () => {
    const word = fc.oneof(fc.constantFrom('right.knee', 'left.ankle', 'pelvis', 'tail', '__proto__'), fc.anything());
    const value = fc.oneof(fc.double(), fc.anything());
    const thing = fc.record(
      {
        type: fc.constantFrom(
          'mat',
          'chair',
          'wall',
          'block',
          'bench',
          'cushion',
          'towel',
          'band',
          'rocket',
          'toString',
        ),
        between: fc.oneof(fc.array(word, { maxLength: 3 }), fc.anything()),
        ...Object.fromEntries(['x', 'y', 'z', 'turn', 'width', 'height', 'depth'].map((name) => [name, value])),
      },
      { requiredKeys: ['type'] },
    );
    const key = fc.record(
      {
        at: value,
        hold: value,
        step: value,
        effort: fc.oneof(fc.array(fc.record({ at: word, direction: word })), value),
      },
      { requiredKeys: [] },
    );
    const trail = fc.record({ joint: word, x: value, y: value }, { requiredKeys: [] });
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 4 }), fc.array(key, { maxLength: 4 }), trail, (props, keys, trail) => {
        const solved = {
          at: [0, 1, 2],
          channels: REST.map((at, c) => (c === 12 ? [0, 60, 0] : at)),
          arrows: [trail.x],
        };
        const ready = readFigure({ keys: [{ at: 0 }, ...keys], props, trail, solved });
        if (!ready) return;
        const camera = engine.frameFigure(ready, ready.view);
        for (const time of [0, 0.7, 2]) {
          for (const { path } of drawScene(ready.scene, poseAt(ready.motion, time), camera))
            assert.doesNotMatch(path, /NaN|undefined|Infinity/);
        }
        ready.moments.forEach(({ at }, n) => {
          engine.trailPath(ready, camera, n);
          engine.effortPaths(ready, camera, at, n);
        });
      }),
      { numRuns: 300 },
    );
  });
});
