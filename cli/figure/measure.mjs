import { engine } from './engine.mjs';
import { POINTS, STATIONS } from './points.mjs';

const { place, apply, boneIndex } = engine;

export const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** How far a station reaches from its centre in a direction of the world. */
export function reach(bones, station, direction) {
  const { turn } = bones[station.bone];
  let sum = 0;
  for (let axis = 0; axis < 3; axis++) {
    const along = direction[0] * turn[axis] + direction[1] * turn[axis + 3] + direction[2] * turn[axis + 6];
    sum += (along * station.axes[axis]) ** 2;
  }
  return Math.sqrt(sum);
}

export const centre = (bones, station) => place(bones[station.bone], station.at);

/** How far a station is above a plane; negative when it is in it. */
export const above = (bones, station, plane) =>
  dot(centre(bones, station), plane.normal) - reach(bones, station, plane.normal) - plane.level;

/** How far a station is outside a box; negative when it is in it. */
export function outside(bones, station, { frame, half }) {
  const away = minus(centre(bones, station), frame.at);
  let most = -Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const normal = [frame.turn[axis], frame.turn[axis + 3], frame.turn[axis + 6]];
    const gap = Math.abs(dot(away, normal)) - half[axis] - reach(bones, station, normal);
    if (gap > most) most = gap;
  }
  return most;
}

/** How far a station sinks into the floor, a wall or a thing; 0 when nowhere. */
export function sunk(bones, station, { boxes, planes }) {
  let worst = 0;
  for (const plane of planes) worst = Math.min(worst, above(bones, station, plane));
  for (const box of boxes) worst = Math.min(worst, outside(bones, station, box));
  return -worst;
}

/** How far a station lies beside the box of a surface, in centimetres. */
export function beside(bones, station, { frame, half }) {
  const away = minus(centre(bones, station), frame.at);
  return [0, 2].map((axis) => {
    const normal = [frame.turn[axis], frame.turn[axis + 3], frame.turn[axis + 6]];
    const along = dot(away, normal);
    return Math.sign(along) * Math.max(0, Math.abs(along) - Math.max(0, half[axis] - 2));
  });
}

const thickness = ({ axes }) => Math.min(axes[0], axes[2]);

/** Parts that share a joint, or lie so close that they always meet. */
const NEIGHBOURS = {
  thigh: ['trunk', 'thigh', 'shank'],
  trunk: ['thigh', 'upperArm', 'neck', 'head'],
  neck: ['trunk', 'head', 'upperArm'],
  head: ['neck', 'trunk', 'upperArm'],
  upperArm: ['trunk', 'forearm', 'neck', 'head'],
  forearm: ['upperArm'],
  shank: ['thigh'],
};

/** Pairs of stations that must not pass through each other: radii are a little small, because a body gives way. */
export const PAIRS = STATIONS.flatMap((a, i) =>
  STATIONS.slice(i + 1)
    .filter((b) => {
      if (a.part === b.part && a.side === b.side) return false;
      const near =
        NEIGHBOURS[a.part]?.includes(b.part) &&
        (a.side === b.side || a.side === undefined || b.side === undefined || a.part === b.part);
      if (!near) return true;
      // Knees and lower thighs can meet although the hips are one.
      return a.part === 'thigh' && b.part === 'thigh' && a.at[1] < -20 && b.at[1] < -20;
    })
    .map((b) => ({ a, b, gap: 0.85 * (thickness(a) + thickness(b)) })),
);

/** The distance between two places on the body, less what their flesh takes: 0 when they lie on each other. */
export function apart(bones, name, other) {
  let best = Infinity;
  let direction;
  let found;
  for (const a of POINTS[name].all ?? POINTS[name].any) {
    for (const b of POINTS[other].all ?? POINTS[other].any) {
      const away = minus(centre(bones, b), centre(bones, a));
      const length = Math.hypot(...away) || 1e-9;
      const unit = away.map((value) => value / length);
      const gap = length - reach(bones, a, unit) - reach(bones, b, unit) * 0.92;
      if (gap < best) [best, direction, found] = [gap, unit, [a, b]];
    }
  }
  return { gap: best, direction, stations: found };
}

/** The direction in which the palm or sole of a place looks; undefined when it has none. */
export function facing(bones, name) {
  const { normal } = POINTS[name];
  return normal && apply(bones[normal.bone].turn, normal.direction);
}

/** The side of a place on which others rest, such as the front of a thigh; undefined when any side will do. */
export function outward(bones, name) {
  const { outward: side } = POINTS[name];
  return side && apply(bones[side.bone].turn, side.direction);
}

/** Share of the body's weight per bone, and where on the bone it sits (Winter, after Dempster). */
const MASSES = [
  ['pelvis', 0.142, [0, 4, 0]],
  ['waist', 0.139, [0, 6, 0]],
  ['chest', 0.216, [0, 10, 0]],
  ['crown', 0.081, [0, 0, 0]],
  ...[0, 1].flatMap((side) => [
    ['thigh', 0.1, [0, -18, 0], side],
    ['shank', 0.0465, [0, -18, 0], side],
    ['foot', 0.0145, [0, -3, 5], side],
    ['upperArm', 0.028, [0, -13, 0], side],
    ['forearm', 0.016, [0, -10.7, 0], side],
    ['hand', 0.006, [0, -7, 0], side],
  ]),
];

/** Where the weight of the body is. */
export function centreOfMass(bones) {
  const sum = [0, 0, 0];
  for (const [bone, mass, at, side] of MASSES) {
    const point = place(bones[boneIndex(bone, side)], at);
    for (let axis = 0; axis < 3; axis++) sum[axis] += (mass * point[axis]) / 1.0;
  }
  return sum;
}

/** How far the weight lies outside what the feet stand on, in centimetres; 0 above it. */
export function unbalanced(bones, names) {
  const points = names.flatMap((name) =>
    (POINTS[name].all ?? POINTS[name].any).flatMap((station) => {
      const [x, , z] = centre(bones, station);
      const r = Math.max(station.axes[0], 3);
      return [
        [x - r, z - r],
        [x + r, z - r],
        [x - r, z + r],
        [x + r, z + r],
      ];
    }),
  );
  const [x, , z] = centreOfMass(bones);
  let worst = -Infinity;
  for (let n = 0; n < 16; n++) {
    const [u, v] = [Math.cos((n * Math.PI) / 8), Math.sin((n * Math.PI) / 8)];
    const edge = Math.max(...points.map(([px, pz]) => px * u + pz * v));
    worst = Math.max(worst, x * u + z * v - edge);
  }
  return Math.max(0, worst);
}
