/** A pose: one number per channel, centimetres for the place of the hips, degrees for everything else. */
export type Pose = readonly number[];

/** A channel: its path in a pose as an author writes it, and what a healthy body can do, in degrees. */
export interface Channel {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Changes its sign in the mirror. */
  readonly odd?: boolean;
  /** Value at rest, 0 when left out. */
  readonly rest?: number;
}

const FREE = 720;

/**
 * Limits are the ends of what is published as normal range of motion, a little wide, because they say what a body can
 * do and not what everybody can (see the guide of the author's tool for the sources).
 */
const MIDDLE: readonly Channel[] = [
  { name: 'root.x', low: -500, high: 500, odd: true },
  { name: 'root.y', low: -20, high: 300, rest: 90.1 },
  { name: 'root.z', low: -500, high: 500 },
  { name: 'root.heading', low: -FREE, high: FREE, odd: true },
  { name: 'root.tilt', low: -FREE, high: FREE },
  { name: 'root.roll', low: -FREE, high: FREE, odd: true },
  { name: 'spine.flexion', low: -45, high: 85 },
  { name: 'spine.sideBend', low: -40, high: 40, odd: true },
  { name: 'spine.rotation', low: -50, high: 50, odd: true },
  { name: 'neck.flexion', low: -65, high: 60 },
  { name: 'neck.sideBend', low: -45, high: 45, odd: true },
  { name: 'neck.rotation', low: -80, high: 80, odd: true },
];
const SIDE: readonly Channel[] = [
  { name: 'hip.flexion', low: -25, high: 130 },
  { name: 'hip.abduction', low: -30, high: 60 },
  { name: 'hip.rotation', low: -48, high: 65 },
  { name: 'knee', low: 0, high: 155 },
  { name: 'ankle', low: -55, high: 35 },
  { name: 'foot', low: -25, high: 40 },
  { name: 'toes', low: -40, high: 80 },
  { name: 'shoulder.flexion', low: -65, high: 185 },
  { name: 'shoulder.abduction', low: -45, high: 120 },
  { name: 'shoulder.rotation', low: -95, high: 95 },
  { name: 'elbow', low: 0, high: 152 },
  { name: 'pronation', low: -10, high: 175, rest: 85 },
  { name: 'wrist', low: -80, high: 90 },
];

export const SIDES = ['right', 'left'] as const;

/** All channels in the order of a pose: the middle of the body, the right side, the left side. */
export const CHANNELS: readonly Channel[] = [
  ...MIDDLE,
  ...SIDES.flatMap((side) => SIDE.map((channel) => ({ ...channel, name: `${side}.${channel.name}` }))),
];

/** First channel of a side: 0 right, 1 left. */
export const sideStart = (side: number): number => MIDDLE.length + side * SIDE.length;

/** Standing relaxed. */
export const REST: Pose = CHANNELS.map(({ rest = 0 }) => rest);

/** The same pose of the other side: exact, so twice gives the same numbers. */
export function mirror(pose: Pose): number[] {
  return CHANNELS.map(({ odd }, index) => {
    const side = index < MIDDLE.length ? 0 : index < sideStart(1) ? SIDE.length : -SIDE.length;
    const value = pose[index + side];
    return odd && value ? -value : value;
  });
}

/** A pose that a body can take: limits hold, and what is no number is at rest. */
export function withinLimits(pose: Pose): number[] {
  return CHANNELS.map(({ low, high, rest = 0 }, index) => {
    const value = pose[index];
    return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : rest;
  });
}
