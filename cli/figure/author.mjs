import { engine } from './engine.mjs';
import { POINTS } from './points.mjs';
import { surfaceOf } from './surfaces.mjs';

const { CHANNELS, REST, mirror } = engine;
const INDEX = new Map(CHANNELS.map(({ name }, index) => [name, index]));

/** The arms of somebody who is not thinking of them. */
const RELAXED = { both: { shoulder: { abduction: 7 }, elbow: 10, pronation: 85 } };

/** Puts the angles of an author's pose into a pose; says which channels it set. */
function applyPose(pose, values, asked, path, problems) {
  const set = (name, value) => {
    const index = INDEX.get(name);
    if (index === undefined) {
      problems.push({
        path: `${path}.${name}`,
        message: `There is no joint or direction "${name}". Take one of the names in the guide.`,
      });
      return;
    }
    pose[index] = value;
    asked.add(index);
  };
  const walk = (prefix, node) => {
    for (const [key, value] of Object.entries(node ?? {})) {
      if (key.startsWith('x-')) continue;
      const name = prefix ? `${prefix}.${key}` : key;
      if (key === 'both' && !prefix) for (const side of ['right', 'left']) walk(side, value);
      else if (value && typeof value === 'object') walk(name, value);
      else set(name, value);
    }
  };
  const { both, ...rest } = values ?? {};
  walk('', { both, ...rest });
}

/** Contacts after an author's additions and removals. */
const merge = (before, change) =>
  Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));

const swap = (name) => name.replace(/^(right|left)\./, (_, side) => (side === 'right' ? 'left.' : 'right.'));
const swapAll = (map) => Object.fromEntries(Object.entries(map).map(([a, b]) => [swap(a), swap(b)]));

/** What an author asks for, key by key: pose, the channels that were given, what touches what, and from which key it is a copy. */
export function readKeys(figure, path = 'figure') {
  const problems = [];
  const keys = [];
  const props = figure.props ?? [];
  for (const [n, key] of (figure.keys ?? []).entries()) {
    const here = `${path}.keys[${n}]`;
    const earlier = (name) => {
      const index = key[name];
      if (index === undefined) return undefined;
      if (keys[index]) return keys[index];
      problems.push({
        path: `${here}.${name}`,
        message: `There is no earlier key ${index}. Keys count from 0 and can only refer back.`,
      });
      return undefined;
    };
    const [same, mirrored, from] = ['same', 'mirrorOf', 'from'].map(earlier);
    const at = key.at ?? 0;
    if (n && at <= keys[n - 1].at + keys[n - 1].hold) {
      problems.push({
        path: `${here}.at`,
        message: `This key starts at ${at} s, but the one before it lasts until ${keys[n - 1].at + keys[n - 1].hold} s. Give it a later time.`,
      });
    }
    const time = { n, path: here, at, hold: key.hold ?? 0, step: key.step };
    if (same) {
      keys.push({ ...same, ...time, copyOf: same.n });
      continue;
    }
    if (mirrored) {
      const { touch, on, slides, pose, asked } = mirrored;
      keys.push({
        ...mirrored,
        ...time,
        pose: mirror(pose),
        asked,
        touch: swapAll(touch),
        on: swapAll(on),
        slides: slides.map(swap),
        mirrorOf: mirrored.n,
      });
      continue;
    }
    const pose = [...(from?.pose ?? REST)];
    const asked = new Set(from?.asked);
    if (!from) {
      applyPose(pose, RELAXED, new Set(), here, problems);
      applyPose(pose, figure.base?.pose, asked, `${path}.base.pose`, n ? [] : problems);
    }
    const own = new Set();
    applyPose(pose, key.pose, own, `${here}.pose`, problems);
    const touch = merge(from ? from.touch : figure.base?.touch, key.touch);
    const on = merge(from ? from.on : figure.base?.on, key.on);
    const slides = [...(figure.base?.slides ?? []), ...(key.slides ?? [])];
    checkNames(touch, on, slides, props, here, problems);
    keys.push({ ...time, pose, asked: new Set([...asked, ...own]), own, touch, on, slides });
  }
  return { keys, props, problems };
}

function checkNames(touch, on, slides, props, path, problems) {
  const known = Object.keys(POINTS).map((name) => name.replace(/^(right|left)\./, ''));
  const unknown = (name, where) => {
    if (POINTS[name]) return;
    problems.push({
      path: `${path}.${where}`,
      message: `There is no place "${name}" on the body. Known: ${[...new Set(known)].join(', ')}; most with "right." or "left." before it.`,
    });
  };
  for (const [name, surface] of Object.entries(touch)) {
    unknown(name, 'touch');
    if (!surfaceOf(surface, props))
      problems.push({
        path: `${path}.touch["${name}"]`,
        message: `There is no thing "${surface}". Add it to props, or write "floor".`,
      });
  }
  for (const [name, other] of Object.entries(on)) {
    unknown(name, 'on');
    unknown(other, 'on');
  }
  for (const name of slides) unknown(name, 'slides');
}
