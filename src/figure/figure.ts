import type { Figure, FigureEffort } from '../data/library-types.js';
import type { View } from './camera.js';
import type { Scene } from './draw.js';
import { clamp, finite, type Vector } from './math.js';
import { lengthOf, poseAt, readMotion, type Motion } from './motion.js';
import type { marksOf } from './marks.js';
import { matOf } from './props.js';
import type { thingsOf } from './things.js';

/** A key as the page needs it: when, how long, for which step, and what presses. */
export interface Moment {
  readonly at: number;
  readonly until: number;
  readonly step?: number;
  readonly effort: readonly FigureEffort[];
}

/** What draws all but body and floor: not every figure needs it. */
export interface Later {
  readonly thingsOf: typeof thingsOf;
  readonly marksOf: typeof marksOf;
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
  /** The joint of the arrow, and per moment how far beside the true way the arrow goes. */
  readonly trail?: string;
  readonly arrows: readonly (readonly number[])[];
  /** Has things beside a mat, an arrow, or presses: needs `later`. */
  readonly more: boolean;
  readonly later?: Later;
}

function momentsOf(keys: Figure['keys'], seconds: number): Moment[] {
  const moments: Moment[] = [];
  for (const { at, hold, step, effort } of keys) {
    const start = finite(at, 0);
    if (start < 0 || start > seconds || moments.some((other) => other.at === start)) continue;
    moments.push({
      at: start,
      until: start + Math.max(0, finite(hold, 0)),
      step,
      effort: Array.isArray(effort) ? effort.filter(Boolean) : [],
    });
  }
  return moments.sort((a, b) => a.at - b.at);
}

/**
 * Makes a figure medium ready to draw. Undefined when it cannot be drawn; what is only a little wrong is mended.
 * @param later draws things other than mats, arrows, and what presses; without it they are left out
 */
export function readFigure(figure: Figure | undefined, later?: Later): ReadyFigure | undefined {
  try {
    const { keys, solved, props = [], works = ['right.hip'], view, trail, still } = figure!;
    const motion = readMotion(solved!);
    const seconds = lengthOf(motion);
    const moments = momentsOf(keys, seconds);
    if (!moments.length) return undefined;
    const things = props.filter((prop) => typeof prop?.type === 'string');
    const mats = things.filter(({ type }) => type === 'mat');
    const limbs = (names: RegExp) =>
      ['right', 'left'].map((side) => works.some((joint) => joint.startsWith(side) && names.test(joint)));
    return {
      motion,
      seconds,
      moments,
      works,
      scene: {
        mats: mats.map(matOf),
        things: later?.thingsOf(things),
        legs: limbs(/hip|knee|ankle|foot|toes/),
        arms: limbs(/shoulder|elbow|wrist|hand/),
        ground: mats.length ? undefined : groundOf(motion),
      },
      view: { yaw: finite(view?.yaw, 0), pitch: clamp(finite(view?.pitch, 12), -10, 90) },
      still: clamp(finite(still, 0), 0, moments.length - 1) | 0,
      trail: trail?.joint,
      arrows: solved!.arrows ?? [],
      more: !!trail || mats.length < things.length || moments.some(({ effort }) => effort.length > 0),
      later,
    };
  } catch {
    return undefined;
  }
}

/** Without a mat, an oval on the floor under the figure says where the ground is. */
function groundOf(motion: Motion): Vector {
  const places = motion.times.map((time) => poseAt(motion, time));
  const middle = (channel: number) => {
    const values = places.map((pose) => pose[channel]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(2), 58];
}
