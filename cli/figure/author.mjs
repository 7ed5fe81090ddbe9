import { engine } from './engine.mjs';
import { entriesOf, seconds, soundContacts, soundFigure } from './sound.mjs';

const { CHANNELS, REST, mirror } = engine;
const INDEX = new Map(CHANNELS.map(({ name }, index) => [name, index]));

/** The arms of somebody who is not thinking of them. */
const RELAXED = { both: { shoulder: { abduction: 7 }, elbow: 10, pronation: 85 } };

/** Puts the angles of an author's pose into a pose; says which channels it set. */
function applyPose(pose, values, asked, path, problems) {
  const set = (name, value, where) => {
    const index = INDEX.get(name);
    const say = (message) => problems.push({ path: `${path}.${where}`, message });
    if (index === undefined)
      return say(`There is no joint or direction "${name}". Take one of the names in the guide.`);
    if (!Number.isFinite(value)) return say(`Write a number of degrees instead of ${JSON.stringify(value)}.`);
    const { low, high } = CHANNELS[index];
    if (value < low || value > high) say(`${value} is more than a body can do: ${low} to ${high}.`);
    pose[index] = Math.min(high, Math.max(low, value));
    asked.add(index);
  };
  const walk = (prefix, node, where) => {
    for (const [key, value] of entriesOf(node)) {
      if (key.startsWith('x-')) continue;
      const [name, place] = [prefix, where].map((before) => (before ? `${before}.${key}` : key));
      if (key === 'both' && !prefix) for (const side of ['right', 'left']) walk(side, value, key);
      else if (value && typeof value === 'object') walk(name, value, place);
      else set(name, value, place);
    }
  };
  const { both, ...rest } = Object(values);
  walk('', { both: both ?? {}, ...rest }, '');
}

/** Contacts after an author's additions and removals. */
const merge = (before, change) =>
  Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));

const swap = (name) => name.replace(/^(right|left)\./, (_, side) => (side === 'right' ? 'left.' : 'right.'));
const swapAll = (map) => Object.fromEntries(Object.entries(map).map(([a, b]) => [swap(a), swap(b)]));

/** What an author asks for, key by key: pose, the channels that were given, what touches what, and from which key it is a copy. */
export function readKeys(figure, path = 'figure', steps = undefined) {
  const problems = [];
  const keys = [];
  const { props, base, ...sound } = soundFigure(figure, path, problems, steps);
  const always = soundContacts(base, props, `${path}.base`, problems);
  for (const [n, key] of sound.keys.entries()) {
    const here = `${path}.keys[${n}]`;
    const [same, mirrored, from] = ['same', 'mirrorOf', 'from'].map((name) => keys[key[name]]);
    const time = { n, path: here, at: seconds(key.at), hold: seconds(key.hold), step: key.step };
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
      applyPose(pose, base?.pose, asked, `${path}.base.pose`, n ? [] : problems);
    }
    const own = new Set();
    applyPose(pose, key.pose, own, `${here}.pose`, problems);
    const change = soundContacts(key, props, here, problems);
    const touch = merge(from ? from.touch : always.touch, change.touch);
    const on = merge(from ? from.on : always.on, change.on);
    const slides = [...always.slides, ...change.slides];
    keys.push({ ...time, pose, asked: new Set([...asked, ...own]), own, touch, on, slides });
  }
  return { keys, props, problems };
}
