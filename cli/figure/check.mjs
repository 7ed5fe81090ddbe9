import { engine } from './engine.mjs';
import { readKeys } from './author.mjs';
import { bake, endOf, pack, segmentsOf, worstOf } from './bake.mjs';
import { apart, centre, dot, outward, PAIRS, sunk, unbalanced } from './measure.mjs';
import { placeArrows } from './arrows.mjs';
import { checkPicture } from './check-picture.mjs';
import { STATIONS } from './points.mjs';
import { contactsOf, freed, ON_ITS_SIDE, onFeet, placesOf } from './solve.mjs';
import { obstaclesOf } from './surfaces.mjs';

const { CHANNELS, poseAt, readFigure, readMotion, skeletonOf } = engine;

/** What a drawn frame may be wrong, in centimetres. */
const LIMIT = 1;
const OVERLAP = 3;
const STEP = 1 / 12;
/** How far a solved angle may lie from the author's before it is said. */
const STRAYED = 15;

const cm = (value) => `${value.toFixed(1)} cm`;
const seconds = (value) => `${value.toFixed(1)} s`;

/**
 * Solves a figure and says everything that is wrong with it, each with its path and the cure in a sentence.
 * @param steps how many steps the exercise has, when that is known
 */
export function checkFigure(figure, path = 'figure', steps = undefined) {
  const { problems, frames } = bake(figure, steps);
  // What is written for both sides is wrong once.
  const said = new Map(problems.map((problem) => [problem.path, problem]));
  const findings = [...said.values()].map((problem) => ({
    level: 'error',
    ...problem,
    path: problem.path.replace(/^figure/, path),
  }));
  if (!frames.length) return { findings, solved: undefined };
  const solved = pack(frames);
  const arrows = placeArrows(figure, solved);
  if (arrows) solved.arrows = arrows;
  return { findings: [...findings, ...measureFigure(figure, solved, path)], solved };
}

/** What is wrong with solved poses, in every frame that the page may draw. */
export function measureFigure(figure, solved, path = 'figure') {
  const found = new Map();
  const say = (level, where, message) => found.set(where + message, { level, path: `${path}${where}`, message });
  const { keys, props } = readKeys(figure);
  const motion = readMotion(solved);
  // At its very end the loop is at its start again.
  const poses = keys.map(({ at }, n) => poseAt(motion, n ? at - 1e-6 : at));
  const obstacles = obstaclesOf(props);
  const segments = segmentsOf(keys, poses, props, endOf(figure, keys));
  checkKeys(keys, poses, props, obstacles, say);
  checkFrames(segments, motion, obstacles, say);
  checkLoop(figure, keys, poses, say);
  const ready = readFigure({ ...figure, props, solved });
  if (ready) checkPicture(ready, say);
  return [...found.values()];
}

/** Whether what touches at the keys does touch in the stored poses: a contact that cannot hold. Quick. */
export function checkContacts(figure, path = 'figure') {
  const found = [];
  const ready = readFigure(figure);
  if (!ready) {
    const message = 'There are no poses to draw, or not in order of time. Run "exercise-library figure FILE --write".';
    return [{ level: 'error', path: `${path}.solved`, message }];
  }
  const { keys, props } = readKeys(figure);
  const poses = keys.map(({ at }, n) => poseAt(ready.motion, n ? at - 1e-6 : at));
  checkKeys(keys, poses, props, obstaclesOf(props), (level, where, message) => {
    if (level === 'error') found.push({ level, path: `${path}${where}`, message });
  });
  return found;
}

function checkKeys(keys, poses, props, obstacles, say) {
  let before = new Map();
  keys.forEach((key, n) => {
    const contacts = contactsOf(key, props, before);
    const worst = worstOf(poses[n], { contacts, on: key.on }, obstacles);
    if (worst.error > LIMIT && key.copyOf === undefined) {
      say(
        'error',
        `.keys[${n}]`,
        `${worst.what} by ${cm(worst.error)}: the angles and what touches do not go together. Change the angle that strays most (see the other lines), or take a touch away.`,
      );
    }
    if (key.copyOf === undefined) checkSides(key, skeletonOf(poses[n]), n, say);
    if (key.copyOf === undefined && key.mirrorOf === undefined) strays(key, poses[n], n, say);
    if (onFeet(contacts)) {
      const off = unbalanced(
        skeletonOf(poses[n]),
        contacts.map(({ name }) => name),
      );
      if (off > 2)
        say(
          'error',
          `.keys[${n}]`,
          `The weight hangs ${cm(off)} beside the feet: the figure would fall. Lean it over the standing foot with root.roll or root.tilt, or let a hand touch something.`,
        );
    }
    before = placesOf(skeletonOf(poses[n]), contacts);
  });
}

function checkSides({ on }, bones, n, say) {
  for (const [place, other] of Object.entries(on)) {
    const side = outward(bones, other);
    if (side && dot(side, apart(bones, place, other).direction) > 0.3 - ON_ITS_SIDE)
      say(
        'error',
        `.keys[${n}].on["${place}"]`,
        `${place} came to lie beside or behind ${other}. Start with angles that bring it to the other side.`,
      );
  }
}

function strays(key, pose, n, say) {
  const loose = freed([...Object.keys(key.touch), ...Object.entries(key.on).flat()]);
  CHANNELS.forEach(({ name, low, high }, c) => {
    const off = pose[c] - key.pose[c];
    if (key.asked.has(c) && !loose.has(c) && Math.abs(off) > STRAYED && !/root\.[xyz]|ankle|foot|toes/.test(name)) {
      say(
        'warning',
        `.keys[${n}].pose.${name}`,
        `You wrote ${Math.round(key.pose[c])}, but with what touches it became ${Math.round(pose[c])}. Write that, or change what touches.`,
      );
    }
    if (pose[c] < low - 0.6 || pose[c] > high + 0.6) {
      say(
        'error',
        `.keys[${n}].pose.${name}`,
        `${Math.round(pose[c])} is more than a body can do (${low} to ${high}). Bring the neighbouring joints nearer.`,
      );
    }
  });
}

function checkFrames(segments, motion, obstacles, say) {
  const seen = new Map();
  const worst = (kind, where, error, message) => {
    if (error > (seen.get(kind + where)?.error ?? 0)) seen.set(kind + where, { where, error, message });
  };
  let last;
  segments.forEach(({ from, to, held }, n) => {
    const where = `.keys[${n}]`;
    for (let t = from; t < to; t += STEP) {
      const pose = poseAt(motion, t);
      const bones = skeletonOf(pose);
      const { error, what } = worstOf(pose, held, obstacles);
      if (error > LIMIT)
        worst(
          what,
          where,
          error,
          `${what} by ${cm(error)} at ${seconds(t)}, on the way to the next key. Put a key between them.`,
        );
      for (const station of STATIONS) {
        const depth = sunk(bones, station, obstacles);
        if (depth > LIMIT)
          worst(
            station.part,
            where,
            depth,
            `The ${station.part} goes ${cm(depth)} into the floor or a thing at ${seconds(t)}. Move the thing, or lift the joint.`,
          );
      }
      const spots = new Map(STATIONS.map((station) => [station, centre(bones, station)]));
      for (const { a, b, gap } of PAIRS) {
        const [p, q] = [spots.get(a), spots.get(b)];
        const inside = gap - Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
        if (inside > OVERLAP)
          worst(
            a.part + b.part,
            where,
            inside,
            `${name(a)} and ${name(b)} go ${cm(inside)} into each other at ${seconds(t)}. Spread them with abduction or rotation.`,
          );
      }
      if (last) {
        const speed =
          Math.max(...STATIONS.map((s) => Math.hypot(...spots.get(s).map((v, i) => v - last.get(s)[i])))) / STEP;
        if (speed > 160)
          worst(
            'speed',
            where,
            speed,
            `Something moves ${Math.round(speed)} cm a second at ${seconds(t)}: that is a jump, not a calm movement. Give it more time.`,
          );
      }
      last = spots;
    }
    last = undefined;
  });
  for (const { where, message } of seen.values()) say('error', where, message);
}

const name = ({ part, side }) => `the ${side === undefined ? '' : side ? 'left ' : 'right '}${part}`;

function checkLoop(figure, keys, poses, say) {
  const end = endOf(figure, keys);
  const last = keys.at(-1);
  if (Math.abs(last.at + last.hold - end) > 0.01) {
    say(
      'warning',
      '.loopSeconds',
      `The last key ends at ${seconds(last.at + last.hold)} and the loop at ${seconds(end)}: the figure goes back to the first key in between. Write a last key { "at": ${end}, "same": 0 } if you mean that.`,
    );
    return;
  }
  const off = Math.max(...poses[0].map((value, c) => Math.abs(value - poses.at(-1)[c])));
  if (keys.length > 1 && off > 0.5)
    say(
      'error',
      `.keys[${keys.length - 1}]`,
      'The last key differs from the first: the loop jumps. Write "same": 0 in it.',
    );
}
