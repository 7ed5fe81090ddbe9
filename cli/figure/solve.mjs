import { engine } from './engine.mjs';
import { apart, above, beside, centre, dot, facing, outside, outward, PAIRS, unbalanced } from './measure.mjs';
import { minimize } from './minimize.mjs';
import { POINTS, STATIONS } from './points.mjs';
import { obstaclesOf, surfaceOf } from './surfaces.mjs';

const { CHANNELS, mirror, skeletonOf } = engine;

/** How far a solved angle may stray from the author's before it costs as much as the next: degrees, or cm for the place. */
const STRAY = [
  [/^root\.[xyz]$/, 60],
  [/^root/, 4],
  [/^spine/, 5],
  [/^neck/, 10],
  [/hip|knee/, 6],
  [/ankle|foot/, 20],
  [/toes/, 12],
  [/shoulder|elbow/, 18],
  [/pronation|wrist/, 30],
];
const stray = CHANNELS.map(({ name }) => STRAY.find(([pattern]) => pattern.test(name))[1]);

const TOUCH = 0.4;
const PIN = 0.25;
const SINK = 0.3;
const MEET = 0.1;
const LIMIT = 0.25;
const PRIOR = 0.08;
const WRONG_SIDE = 4;
/** How much of the way from a place to what rests on it must lie on its side. */
export const ON_ITS_SIDE = 0.6;

/** What touches: a place, the plane it lies on and, where it has to stay, the points where it lay before. */
export const contactsOf = ({ touch, slides }, props, before) =>
  Object.entries(touch)
    .filter(([name, surface]) => POINTS[name] && surfaceOf(surface, props))
    .map(([name, surface]) => ({
      name,
      surface,
      plane: surfaceOf(surface, props),
      pins: slides.includes(name) ? undefined : before?.get(`${name} ${surface}`),
    }));

/** Where the stations of every contact lie: what the next key has to keep. */
export function placesOf(bones, contacts) {
  return new Map(
    contacts.map(({ name, surface, pins }) => [
      `${name} ${surface}`,
      pins ?? (POINTS[name].all ?? []).map((station) => centre(bones, station)),
    ]),
  );
}

/** An arm that holds or leans on something follows it: its author's angles only say how it begins. */
export function freed(names) {
  const sides = names
    .filter((name) => /hand|palm|fingers|wrist|elbow|forearm/.test(name))
    .map((name) => name.split('.')[0]);
  const follows = /^(right|left)\.(shoulder|elbow|pronation|wrist)/;
  return new Set(CHANNELS.flatMap(({ name }, c) => (sides.includes(follows.exec(name)?.[1]) ? [c] : [])));
}

const FEET = /^(right|left)\.(sole|heel|ball|toes)$/;

/** Whether nothing but feet carries the body: then it has to be in balance. */
export const onFeet = (contacts) => contacts.length > 0 && contacts.every(({ name }) => FEET.test(name));

/** A pose in which everything touches what it should, as near to the wanted pose as possible. */
export function solvePose({
  wanted,
  own = new Set(),
  asked = own,
  start = wanted,
  contacts,
  on = {},
  props,
  standing = onFeet(contacts),
  trust = 1,
  rounds = 80,
}) {
  const obstacles = obstaclesOf(props);
  const feet = contacts.map(({ name }) => name);
  const meets = Object.entries(on);
  const touching = new Set(meets.flat());
  const loose = freed([...feet, ...touching]);
  const residuals = (pose) => {
    const out = [];
    const bones = skeletonOf(Array.from(pose));
    for (const { name, plane, pins } of contacts) {
      const { all, any } = POINTS[name];
      if (all) for (const station of all) out.push(TOUCH * above(bones, station, plane));
      else out.push(TOUCH * Math.min(...any.map((station) => above(bones, station, plane))));
      const looks = facing(bones, name);
      if (looks) out.push(3 * (1 + dot(looks, plane.normal)));
      if (plane.half) out.push(...beside(bones, (all ?? any)[0], plane).map((gap) => TOUCH * gap));
      if (pins && all) {
        all.forEach((station, n) => {
          const at = centre(bones, station);
          for (let axis = 0; axis < 3; axis++)
            if (Math.abs(plane.normal[axis]) < 0.9) out.push(PIN * (at[axis] - pins[n][axis]));
        });
      }
    }
    for (const [name, other] of meets) {
      const { gap, direction } = apart(bones, name, other);
      out.push(TOUCH * gap);
      const looks = facing(bones, name);
      if (looks) out.push(0.6 * (1 - dot(looks, direction)));
      const side = outward(bones, other);
      if (side) out.push(WRONG_SIDE * Math.max(0, dot(side, direction) + ON_ITS_SIDE));
    }
    for (const station of STATIONS) {
      let sunk = 0;
      for (const plane of obstacles.planes) sunk = Math.min(sunk, above(bones, station, plane));
      for (const box of obstacles.boxes) sunk = Math.min(sunk, outside(bones, station, box));
      out.push(SINK * sunk);
    }
    const spots = new Map();
    const spot = (station) => spots.get(station) ?? (spots.set(station, centre(bones, station)), spots.get(station));
    let crowd = 0;
    for (const { a, b, gap } of PAIRS) {
      const [p, q] = [spot(a), spot(b)];
      const d = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
      if (d < gap) crowd += (gap - d) ** 2;
    }
    out.push(MEET * Math.sqrt(crowd) * (touching.size ? 0.5 : 1));
    out.push(standing ? 0.3 * unbalanced(bones, feet) : 0);
    CHANNELS.forEach(({ low, high }, c) => {
      const given = loose.has(c) ? 3 : own.has(c) ? 0.5 : asked.has(c) ? 0.75 : 1;
      out.push(LIMIT * (Math.max(0, pose[c] - high + 0.2) + Math.min(0, pose[c] - low - 0.2)));
      out.push((PRIOR * trust * (pose[c] - wanted[c])) / (stray[c] * given));
    });
    return out;
  };
  return minimize(residuals, start, { rounds });
}

const near = (a, b) => a.every((value, n) => Math.abs(value - b[n]) < 1e-6);

/** Both sides alike: then they stay alike to the last digit. */
export function symmetric(pose, touch, on) {
  const other = (name) => name.replace(/^(right|left)/, (side) => (side === 'right' ? 'left' : 'right'));
  const even = (map) => Object.entries(map).every(([name, value]) => map[other(name)] === other(value));
  return near(pose, mirror(pose)) && even(touch) && even(on);
}

export const evenOut = (pose) => {
  const other = mirror(pose);
  return pose.map((value, n) => (value + other[n]) / 2);
};
