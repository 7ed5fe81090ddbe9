import { engine } from './engine.mjs';
import { POINTS } from './points.mjs';
import { surfaceOf } from './surfaces.mjs';

const { boneOf, isProp, lintFigure } = engine;

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const SIZES = ['x', 'y', 'z', 'turn', 'width', 'height', 'depth'];
const DIRECTIONS = ['up', 'down', 'left', 'right', 'forward', 'back'];

/** The members of an object; nothing when it is something else. */
export const entriesOf = (value) => (isObject(value) ? Object.entries(value) : []);
const listOf = (value) => (Array.isArray(value) ? value : []);

/** Every place of the body once, without its side. */
const PLACES = [...new Set(Object.keys(POINTS).map((name) => name.replace(/^(right|left)\./, '')))].join(', ');

/**
 * What of an author's figure can be worked with, and what is wrong with the rest: a list of keys and things, each of
 * the right kind. The rest of the tool need not fear what people write.
 * @param steps how many steps the exercise has, when that is known
 */
export function soundFigure(figure, path, problems, steps) {
  const say = (where, message) => problems.push({ path: `${path}${where}`, message });
  if (!isObject(figure)) {
    say('', 'This is no drawing. Start with { "keys": [ … ] }, as in the guide.');
    return { keys: [], props: [] };
  }
  const props = listOf(figure.props).filter((prop, n) => {
    const known = isObject(prop) && isProp(String(prop.type));
    if (!known) say(`.props[${n}].type`, `There is no thing "${prop?.type}". Take a mat, a chair, a wall…`);
    for (const size of SIZES) {
      const value = prop?.[size] ?? 0;
      if (!Number.isFinite(value)) say(`.props[${n}].${size}`, `Write a number instead of ${JSON.stringify(value)}.`);
    }
    if (known) checkHeld(prop, `.props[${n}]`, say);
    return known;
  });
  const keys = listOf(figure.keys).map((key, n) => {
    if (isObject(key)) return key;
    say(`.keys[${n}]`, 'This is no key. Write { "at": seconds, "pose": { … } }.');
    return {};
  });
  checkJoints(figure, keys, say);
  if (!keys.length) say('.keys', 'There is nothing to draw. Write at least one key.');
  const readable = {
    still: figure.still,
    base: { touch: touchOf(figure.base) },
    keys: keys.map((key) => ({ ...key, at: seconds(key.at), hold: seconds(key.hold), touch: touchOf(key) })),
    props: listOf(figure.props).map(Object),
  };
  lintFigure(readable, path, (where, _, message) => problems.push({ path: where, message }), steps);
  return { ...figure, keys, props };
}

/** A time an author wrote; 0 for what is none. */
export const seconds = (value) => (Number.isFinite(value) ? Math.max(0, value) : 0);

const touchOf = (key) =>
  Object.fromEntries(entriesOf(key?.touch).map(([place, thing]) => [place, thing === null ? null : String(thing)]));

/** What a thing is held between. */
function checkHeld({ type, between }, path, say) {
  if (between === undefined) return;
  const least = type === 'band' ? 1 : 2;
  if (!Array.isArray(between) || between.length < least || between.length > 2) {
    say(
      `${path}.between`,
      `Write ${least === 1 ? 'one or ' : ''}two joints in a list, as in ["right.knee", "left.knee"].`,
    );
    return;
  }
  between.forEach((name, n) => {
    if (boneOf(String(name)) === undefined)
      say(`${path}.between[${n}]`, `There is no joint "${name}". Write one with its side, such as right.knee.`);
  });
}

/** Joints that are only drawn: what works, whose way is the arrow, what presses. */
function checkJoints({ works, trail }, keys, say) {
  const joint = (name, where) => {
    if (boneOf(String(name)) === undefined)
      say(where, `There is no joint "${name}". Write one with its side, such as right.hip, or pelvis, chest or head.`);
  };
  listOf(works).forEach((name, n) => joint(name, `.works[${n}]`));
  if (isObject(trail)) joint(trail.joint, '.trail.joint');
  keys.forEach(({ effort }, k) =>
    listOf(effort).forEach((press, n) => {
      joint(press?.at, `.keys[${k}].effort[${n}].at`);
      if (!DIRECTIONS.includes(press?.direction))
        say(
          `.keys[${k}].effort[${n}].direction`,
          `There is no direction "${press?.direction}". Write ${DIRECTIONS.join(', ')}.`,
        );
    }),
  );
}

/** What touches what in a key or in `base`, without what the body or the room does not have; null takes away. */
export function soundContacts(key, props, path, problems) {
  const place = (name, where) => {
    if (name === null || Object.hasOwn(POINTS, name)) return true;
    const message = `There is no place "${name}" on the body. Known: ${PLACES}; most with "right." or "left." before it.`;
    problems.push({ path: `${path}.${where}`, message });
    return false;
  };
  const thing = (name) => name === null || surfaceOf(String(name), props);
  const keep = (map, other, kind) =>
    Object.fromEntries(entriesOf(map).filter(([a, b]) => place(a, kind) && other(b, `${kind}["${a}"]`)));
  return {
    touch: keep(key?.touch, thing, 'touch'),
    on: keep(key?.on, place, 'on'),
    slides: listOf(key?.slides).filter((name) => place(name, 'slides')),
  };
}
