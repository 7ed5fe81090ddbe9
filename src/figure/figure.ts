import type { Figure, FigureEffort } from '../data/library-types.js';
import type { View } from './camera.js';
import type { Scene } from './draw.js';
import { clamp, type Vector } from './math.js';
import { lengthOf, poseAt, readMotion, type Motion } from './motion.js';
import { PROP_TYPES, type Prop } from './props.js';

/** A key as the page needs it: when, how long, for which step, and what presses. */
export interface Moment {
  readonly at: number;
  readonly until: number;
  readonly step?: number;
  readonly effort: readonly FigureEffort[];
}

/** A figure medium, checked and ready to draw. */
export interface ReadyFigure {
  readonly motion: Motion;
  readonly seconds: number;
  readonly scene: Scene;
  readonly view: View;
  readonly moments: readonly Moment[];
  /** Joints that work. */
  readonly works: readonly string[];
  /** Index of the moment that stands for the exercise. */
  readonly still: number;
  readonly trail?: { readonly joint: string; readonly shift?: readonly [number, number] };
}

const finite = (value: unknown, otherwise: number): number => (Number.isFinite(value) ? (value as number) : otherwise);
const list = <T>(value: readonly T[] | undefined): readonly T[] =>
  Array.isArray(value) ? value.filter((item) => item && typeof item === 'object') : [];

const isProp = (prop: { readonly type?: unknown }): boolean => (PROP_TYPES as readonly unknown[]).includes(prop.type);

/** Numbers of a thing that are none are left out, so that its usual size and place hold. */
const cleanProp = (prop: Prop): Prop =>
  Object.fromEntries(
    Object.entries(prop).filter(([key, value]) => ['id', 'type', 'between'].includes(key) || Number.isFinite(value)),
  ) as unknown as Prop;

function momentsOf(figure: Figure, seconds: number): Moment[] {
  const moments: Moment[] = [];
  for (const { at, hold, step, effort } of list(figure.keys)) {
    const start = finite(at, 0);
    if (start < 0 || start > seconds || moments.some((other) => other.at === start)) continue;
    moments.push({ at: start, until: start + Math.max(0, finite(hold, 0)), step, effort: list(effort) });
  }
  return moments.length ? moments.sort((a, b) => a.at - b.at) : [{ at: 0, until: 0, effort: [] }];
}

/** Makes a figure medium ready to draw. Undefined when it has no solved poses; whatever else is wrong is left out. */
export function readFigure(figure: Figure | undefined): ReadyFigure | undefined {
  const motion = figure && typeof figure === 'object' ? readMotion(figure.solved) : undefined;
  if (!figure || !motion) return undefined;
  const seconds = lengthOf(motion);
  const moments = momentsOf(figure, seconds);
  const props = list(figure.props)
    .filter(isProp)
    .map((prop) => cleanProp(prop as Prop));
  const works = Array.isArray(figure.works) ? figure.works.map(String) : ['right.hip'];
  const has = (side: string, limb: RegExp) => works.some((joint) => joint.startsWith(side) && limb.test(joint));
  const both = (limb: RegExp): [boolean, boolean] => [has('right', limb), has('left', limb)];
  const { yaw, pitch } = figure.view ?? {};
  const { joint, x, y } = figure.trail ?? {};
  return {
    motion,
    seconds,
    moments,
    works,
    scene: {
      props,
      legs: both(/hip|knee|ankle|foot|toes/),
      arms: both(/shoulder|elbow|wrist|hand/),
      ground: props.some(({ type }) => type === 'mat') ? undefined : groundOf(motion),
    },
    view: { yaw: finite(yaw, 0), pitch: clamp(finite(pitch, 12), -10, 90) },
    still: clamp(Math.round(finite(figure.still, 0)), 0, moments.length - 1),
    trail:
      typeof joint === 'string'
        ? { joint, shift: x === undefined && y === undefined ? undefined : [finite(x, 0), finite(y, 0)] }
        : undefined,
  };
}

/** Without a mat, an oval on the floor under the figure says where the ground is. */
function groundOf(motion: Motion): Vector {
  const poses = motion.times.map((time) => poseAt(motion, time));
  const middle = (channel: number) =>
    (Math.min(...poses.map((p) => p[channel])) + Math.max(...poses.map((p) => p[channel]))) / 2;
  return [middle(0), middle(2), 58];
}
