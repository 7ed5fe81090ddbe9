import { engine } from './engine.mjs';

const { BODY, boneOf, drawScene, ellipseOf, frameFigure, poseAt, project, skeletonOf } = engine;

/** The bones by which the movement of a joint is seen: a hip that turns moves the shank more than the thigh. */
const SEEN_BY = {
  hip: ['hip knee', 'knee ankle'],
  knee: ['knee ankle', 'hip knee'],
  ankle: ['knee ankle'],
  shoulder: ['shoulder elbow', 'elbow hand'],
  elbow: ['elbow hand'],
};

const SHORTEST = 0.6;
const STEP = 1 / 12;

/** What a viewer would see wrong: a working bone that points at the eye, parts that change places to and fro. */
export function checkPicture(ready, say) {
  const camera = frameFigure(ready, ready.view);
  checkLengths(ready, camera, say);
  checkOrder(ready, camera, say);
}

/** Two changes of order within this time are a flicker. */
const FLICKER = 1;

function checkLengths(ready, camera, say) {
  ready.moments.forEach(({ at }, n) => {
    const bones = skeletonOf(poseAt(ready.motion, at));
    for (const joint of ready.works) {
      const [side, name] = joint.split('.');
      const shares = (SEEN_BY[name] ?? []).map((ends) => {
        const [a, b] = ends.split(' ').map((end) => bones[boneOf(`${side}.${end}`)].at);
        const [p, q] = [project(camera, a), project(camera, b)];
        return (
          Math.hypot(p[0] - q[0], p[1] - q[1]) / (Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) * camera.scale)
        );
      });
      const share = Math.max(...shares);
      if (shares.length && share < SHORTEST) {
        say(
          'warning',
          `.keys[${n}]`,
          `Seen from here the limb of ${joint} has only ${Math.round(share * 100)} % of its length: the movement is hard to see. Turn view.yaw, or raise view.pitch.`,
        );
      }
    }
  });
}

/** Parts that cover each other and change places more than there and back again. */
function checkOrder(ready, camera, say) {
  const flips = new Map();
  let before;
  let last;
  for (let t = 0; t < ready.seconds; t += STEP) {
    const pose = poseAt(ready.motion, t);
    const pieces = drawScene(ready.scene, pose, camera, last);
    last = pieces.map(({ key }) => key);
    const order = [...new Set(last.map((key) => key.split('.')[0]))];
    const rank = new Map(order.map((key, n) => [key, n]));
    if (before) {
      const bones = skeletonOf(pose);
      const parts = BODY.map(({ name, side, samples }) => ({
        key: side === undefined ? name : `${name}${side}`,
        side,
        spots: samples.map((s) => ellipseOf(camera, bones, s)),
      }));
      for (const [n, a] of parts.entries()) {
        for (const b of parts.slice(n + 1)) {
          const swapped = rank.get(a.key) < rank.get(b.key) !== before.get(a.key) < before.get(b.key);
          // A thigh and its shank have one colour: nobody sees them change.
          const same =
            a.side !== undefined && a.side === b.side && /thigh|shank/.test(a.key) && /thigh|shank/.test(b.key);
          if (!swapped || same || !covers(a.spots, b.spots, camera.scale)) continue;
          const pair = `${a.key} and ${b.key}`;
          flips.set(pair, [...(flips.get(pair) ?? []), t]);
        }
      }
    }
    before = rank;
  }
  for (const [pair, times] of flips) {
    const flicker = times.find((time, n) => times[n + 1] - time < FLICKER);
    if (flicker !== undefined) {
      say(
        'error',
        '.view',
        `${pair} change places in the picture and back again within a second, at ${flicker.toFixed(1)} s. Turn the view a little.`,
      );
    }
  }
}

/** Whether two parts cover each other by more than a sliver. */
const covers = (a, b, scale) =>
  a.some((p) =>
    b.some(
      (q) => Math.sqrt(p.a + p.c) * 0.6 + Math.sqrt(q.a + q.c) * 0.6 - Math.hypot(p.x - q.x, p.y - q.y) > 4 * scale,
    ),
  );
