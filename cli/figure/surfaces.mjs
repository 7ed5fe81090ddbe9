import { engine } from './engine.mjs';

const { frameOf, sizeOf, solidsOf, place, apply } = engine;

/** How far a soft thing gives way under a body, as part of its height. */
const SOFT = 0.7;

/** Things as a body meets them: boxes (`soft` ones give way) and walls as half-spaces. */
export function obstaclesOf(props) {
  const boxes = props
    // What is held moves with the body: nobody bumps into it.
    .filter((prop) => !prop.between)
    .flatMap((prop) =>
      solidsOf(prop).map((solid) => {
        if (!solid.soft) return solid;
        const half = [solid.half[0], solid.half[1] * SOFT, solid.half[2]];
        const at = [solid.frame.at[0], solid.frame.at[1] - solid.half[1] * (1 - SOFT), solid.frame.at[2]];
        return { frame: { ...solid.frame, at }, half };
      }),
    );
  const walls = props.filter(({ type }) => type === 'wall').map((prop) => planeOf(frameOf(prop), [0, 0, 1], [0, 0, 0]));
  return { boxes, planes: [{ normal: [0, 1, 0], level: 0 }, ...walls] };
}

function planeOf(frame, direction, through) {
  const normal = apply(frame.turn, direction);
  const point = place(frame, through);
  return { normal, level: normal[0] * point[0] + normal[1] * point[1] + normal[2] * point[2] };
}

/**
 * The surface an author names: `floor`, a thing by id or kind, or part of one (`chair.back`, `wall`). A plane, with the
 * box it ends at when it is not the floor. Undefined when there is no such thing.
 */
export function surfaceOf(name, props) {
  const [id, part] = name.split('.');
  if (id === 'floor') return { normal: [0, 1, 0], level: 0 };
  const prop = props.find((candidate) => candidate.id === id) ?? props.find(({ type }) => type === id);
  if (!prop) return undefined;
  const frame = frameOf(prop);
  const [w, h, d] = sizeOf(prop);
  if (prop.type === 'wall') return planeOf(frame, [0, 0, 1], [0, 0, 0]);
  if (prop.type === 'mat') return { normal: [0, 1, 0], level: frame.at[1] };
  const top =
    prop.type === 'chair' && part === 'back' ? h + 40 : prop.type === 'cushion' || prop.type === 'towel' ? h * SOFT : h;
  if (part === 'underside') return { ...planeOf(frame, [0, -1, 0], [0, h - 6, 0]), frame, half: [w / 2, 1, d / 2] };
  const depth = part === 'back' ? 1.2 : d / 2;
  const at = part === 'back' ? place(frame, [0, 0, 1.5 - d / 2]) : frame.at;
  return { ...planeOf(frame, [0, 1, 0], [0, top, 0]), frame: { ...frame, at }, half: [w / 2, 1, depth] };
}
