import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { engine } from '../../cli/figure/engine.mjs';

const { CHANNELS, REST, boneOf, cameraOf, drawScene, frameFigure, isProp, poseAt, project, readFigure, skeletonOf } =
  engine;

/** Standing, with the right leg out to the side by some degrees. */
const standing = (props, abduction = 20) =>
  readFigure({
    keys: [{ at: 0 }],
    props,
    solved: {
      at: [0],
      channels: REST.map((at, c) => (CHANNELS[c].name === 'right.hip.abduction' ? abduction : at)),
    },
  });
const seen = (ready, view = { yaw: 0, pitch: 8 }) => {
  const camera = frameFigure(ready, view);
  return { camera, pieces: drawScene(ready.scene, poseAt(ready.motion, 0), camera) };
};
const place = (pieces, key) => pieces.findIndex((piece) => piece.key === key);
const numbers = ({ path }) => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
const middle = (piece, axis) => {
  const values = numbers(piece).map((point) => point[axis]);
  return (Math.min(...values) + Math.max(...values)) / 2;
};

describe('a band', () => {
  const ends = ['right.ankle', 'left.ankle'];

  it('goes from joint to joint, with a strand before the legs and one behind them', () => {
    const { camera, pieces } = seen(standing([{ type: 'band', between: ends }]));
    const near = place(pieces, 'band0.near');
    const far = place(pieces, 'band0.far');
    for (const side of [0, 1]) {
      const shank = place(pieces, `shank${side}.1`);
      assert.ok(far < shank && shank < near, `strands at ${far} and ${near}, shank ${side} at ${shank}`);
    }
    const bones = skeletonOf(poseAt(standing([]).motion, 0));
    const xs = numbers(pieces[near]).map(([x]) => x);
    for (const joint of ends) {
      const [x] = project(camera, bones[boneOf(joint)].at);
      assert.ok(Math.min(...xs) < x && x < Math.max(...xs), `${joint} at ${x}`);
    }
  });

  it('stretches with the legs, and the strands change places when seen from behind', () => {
    const width = (abduction) => {
      const { pieces } = seen(standing([{ type: 'band', between: ends }], abduction));
      const xs = numbers(pieces[place(pieces, 'band0.near')]).map(([x]) => x);
      return Math.max(...xs) - Math.min(...xs);
    };
    assert.ok(width(30) > width(5) * 1.5);
    const { pieces } = seen(standing([{ type: 'band', between: ends }]), { yaw: 180, pitch: 8 });
    assert.ok(place(pieces, 'band0.far') < place(pieces, 'shank0.1'));
    assert.ok(place(pieces, 'band0.near') > place(pieces, 'shank1.1'));
  });

  it('can be at every joint, and hang on a hook that is in the picture too', () => {
    for (const joint of [
      'pelvis',
      'waist',
      'chest',
      'head',
      ...['hip', 'knee', 'ankle', 'toes', 'shoulder', 'elbow', 'hand'].map((name) => `right.${name}`),
    ]) {
      const ready = standing([{ type: 'band', between: [joint], x: 120, y: 30 }]);
      const { camera, pieces } = seen(ready);
      const near = pieces[place(pieces, 'band0.near')];
      const [x, y] = project(camera, [120, 30, 0]);
      assert.ok(x < 400 && y < 300, joint);
      assert.ok(
        numbers(near).some((point) => Math.hypot(point[0] - x, point[1] - y) < 12),
        joint,
      );
      assert.doesNotMatch(near.path, /NaN/, joint);
    }
  });

  it('is left out when a joint is not known, or nobody knows where it is', () => {
    for (const between of [undefined, [], ['tail'], ['right.knee', 'tail'], 7, ['right.constructor']]) {
      const { pieces } = seen(standing([{ type: 'band', between }]));
      assert.ok(!pieces.some(({ key }) => key.startsWith('band')), JSON.stringify(between));
    }
  });
});

describe('a thing between two joints', () => {
  it('goes where they go', () => {
    const cushion = { type: 'cushion', width: 12, height: 12, depth: 12, between: ['right.knee', 'left.knee'] };
    for (const abduction of [0, 30]) {
      const ready = standing([cushion], abduction);
      const camera = cameraOf({ yaw: 0, pitch: 0 }, [0, 60, 0]);
      const pieces = drawScene(ready.scene, poseAt(ready.motion, 0), camera);
      const bones = skeletonOf(poseAt(ready.motion, 0));
      const [a, b] = cushion.between.map((joint) => project(camera, bones[boneOf(joint)].at));
      const piece = pieces[place(pieces, 'cushion0.0')];
      for (const axis of [0, 1]) assert.ok(Math.abs(middle(piece, axis) - (a[axis] + b[axis]) / 2) < 2, `axis ${axis}`);
    }
  });
});

it('every kind of thing that the schema allows is drawn', async () => {
  const { readFileSync } = await import('node:fs');
  const schema = JSON.parse(
    readFileSync(new URL('../../src/schema/exercise-library.schema.json', import.meta.url), 'utf8'),
  );
  const kinds = schema.$defs.FigureProp.properties.type.enum;
  for (const type of kinds) {
    assert.ok(isProp(type), type);
    const { pieces } = seen(
      standing([{ type, x: 40, ...(type === 'band' && { between: ['right.knee', 'left.knee'] }) }]),
    );
    assert.ok(
      pieces.some(({ key, path }) => key.startsWith(type) && path.length > 20),
      type,
    );
  }
});
