import { engine } from './engine.mjs';
import { readKeys } from './author.mjs';
import { above, apart, centre, sunk } from './measure.mjs';
import { POINTS, STATIONS } from './points.mjs';
import { contactsOf, evenOut, onFeet, placesOf, solvePose, symmetric } from './solve.mjs';
import { obstaclesOf } from './surfaces.mjs';

const { CHANNELS, mirror, poseAt, readMotion, skeletonOf } = engine;

/** What may be wrong between keys before another pose is put in, in centimetres. */
const ERROR = 0.45;
const MOST_BETWEEN = 15;

const round = (value, c) => Math.round(value * (c < 3 ? 100 : 10)) / (c < 3 ? 100 : 10);
/** The solver's limits are springs; what is stored keeps them to the digit. */
const rounded = (pose) =>
  pose.map((value, c) => round(Math.min(CHANNELS[c].high, Math.max(CHANNELS[c].low, value)), c) || 0);

function solveKeys(keys, props) {
  const poses = [];
  let before = new Map();
  for (const key of keys) {
    let pose;
    if (key.copyOf !== undefined) pose = poses[key.copyOf];
    else if (key.mirrorOf !== undefined) pose = mirror(poses[key.mirrorOf]);
    else {
      const contacts = contactsOf(key, props, before);
      pose = solvePose({ wanted: key.pose, own: key.own, asked: key.asked, contacts, on: key.on, props });
      if (symmetric(key.pose, key.touch, key.on)) pose = evenOut(pose);
      pose = rounded(pose);
    }
    poses.push(pose);
    // What lifts off may come down elsewhere; a copy comes down where the original was, or nothing moved.
    const stays = key.copyOf === undefined || key.copyOf === key.n - 1;
    before = placesOf(skeletonOf(pose), contactsOf(key, props, stays ? before : undefined));
  }
  return poses;
}

/** What touches in two keys in a row, and where it has to stay between them. */
export function heldBetween(a, b, poseA, props) {
  const touch = Object.fromEntries(Object.entries(a.touch).filter(([name, surface]) => b.touch[name] === surface));
  const on = Object.fromEntries(Object.entries(a.on).filter(([name, other]) => b.on[name] === other));
  const slides = [...a.slides, ...b.slides];
  const places = placesOf(skeletonOf(poseA), contactsOf({ touch, slides: [] }, props));
  // Who gets up from the floor or sits down leaves only the feet in common, and does not stand on them yet.
  const standing = [a, b].every((key) => onFeet(contactsOf(key, props)));
  return { contacts: contactsOf({ touch, slides }, props, places), on, standing };
}

/** The worst a pose does to what is held and to the things around it, in centimetres, with its name. */
export function worstOf(pose, { contacts, on }, obstacles) {
  const bones = skeletonOf(pose);
  let worst = { error: 0, what: '' };
  const note = (error, what) => {
    if (error > worst.error) worst = { error, what };
  };
  for (const { name, plane, pins } of contacts) {
    const { all, any } = POINTS[name];
    const gaps = (all ?? any).map((station) => above(bones, station, plane));
    note(all ? Math.max(...gaps.map(Math.abs)) : Math.abs(Math.min(...gaps)), `${name} leaves its surface`);
    if (pins && all) {
      all.forEach((station, n) => {
        const at = centre(bones, station);
        note(
          Math.hypot(...[0, 1, 2].map((i) => (Math.abs(plane.normal[i]) < 0.9 ? at[i] - pins[n][i] : 0))),
          `${name} slides`,
        );
      });
    }
  }
  for (const [name, other] of Object.entries(on))
    note(Math.abs(apart(bones, name, other).gap) * 0.5, `${name} leaves ${other}`);
  for (const station of STATIONS) note(sunk(bones, station, obstacles) * 0.6, `${station.part} sinks`);
  return worst;
}

/** From each key to the next: when, and what is held on the way. */
export function segmentsOf(keys, poses, props, end) {
  return keys.map((key, n) => {
    const next = keys[n + 1];
    return {
      from: key.at + key.hold,
      to: next ? next.at : end,
      held: heldBetween(key, next ?? keys[0], poses[n], props),
    };
  });
}

/** How long the loop of a figure is. */
export const endOf = (figure, keys) =>
  figure.loopSeconds > 0 ? figure.loopSeconds : keys.at(-1).at + keys.at(-1).hold;

const motionOf = (frames) => readMotion(pack(frames));

/** Puts solved poses between the keys until nothing sinks or slides more than it may. */
export function bake(figure, steps) {
  const { keys, props, problems } = readKeys(figure, 'figure', steps);
  const inOrder = keys.every(({ at, hold }, n) => !keys[n + 1] || keys[n + 1].at > at + hold);
  if (!keys.length || !inOrder) return { problems, frames: [] };
  const poses = solveKeys(keys, props);
  const obstacles = obstaclesOf(props);
  const frames = keys.flatMap(({ at, hold }, n) => [
    { at, pose: poses[n], key: n },
    ...(hold ? [{ at: at + hold, pose: poses[n], key: n }] : []),
  ]);
  const end = endOf(figure, keys);
  const segments = segmentsOf(keys, poses, props, end);
  if (frames.at(-1).at < end) frames.push({ at: end, pose: poses[0], key: 0 });
  for (const { from, to, held } of segments.filter((segment) => segment.to - segment.from > 0.05)) {
    const motion = motionOf(frames);
    const ends = [from, to - 1e-6].map((at) => worstOf(poseAt(motion, at), held, obstacles).error);
    const allowed = Math.max(ERROR, 1.15 * Math.max(...ends));
    for (let added = 0; added < MOST_BETWEEN; added++) {
      const motion = motionOf(frames);
      let worst = { error: allowed, at: 0 };
      for (let n = 1; n < 24; n++) {
        const at = from + ((to - from) * n) / 24;
        const { error } = worstOf(poseAt(motion, at), held, obstacles);
        const free = frames.every((frame) => Math.abs(frame.at - at) > (to - from) / 30);
        if (free && error > worst.error) worst = { error, at };
      }
      if (!worst.at) break;
      const at = Math.round(worst.at * 100) / 100;
      const wanted = poseAt(motion, at);
      const pose = rounded(solvePose({ wanted, ...held, props, trust: 2, rounds: 25 }));
      frames.push({ at, pose });
      frames.sort((a, b) => a.at - b.at);
    }
  }
  return { problems, frames };
}

/** Frames as they stand in the file: one number for a channel that never changes. */
export function pack(frames) {
  const channels = CHANNELS.map((_, c) => {
    const values = frames.map(({ pose }) => round(pose[c], c) || 0);
    return values.every((value) => value === values[0]) ? values[0] : values;
  });
  return { at: frames.map(({ at }) => at), channels };
}
