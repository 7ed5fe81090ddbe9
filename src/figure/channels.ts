/** A pose: one number per channel, centimetres for the place of the hips, degrees for everything else. */
export type Pose = readonly number[];

/** A channel: its path in a pose as an author writes it, and what a healthy body can do, in degrees. */
export interface Channel {
  readonly name: string;
  readonly low: number;
  readonly high: number;
  /** Changes its sign in the mirror. */
  readonly odd: boolean;
  /** Value when standing relaxed. */
  readonly rest: number;
}

/**
 * A line per channel: name, lowest, highest, value at rest, and `odd` when it changes its sign in the mirror. Limits
 * are the ends of what is published as normal range of motion, a little wide, because they say what a body can do and
 * not what everybody can (the guide of the author's tool names the sources).
 */
const readChannels = (lines: string): Channel[] =>
  lines.split('|').map((line) => {
    const [name, low, high, rest, odd] = line.split(' ');
    return { name, low: +low, high: +high, rest: +rest, odd: !!odd };
  });
const MIDDLE = readChannels(
  'root.x -500 500 0 odd|root.y -20 300 90.1|root.z -500 500 0|root.heading -720 720 0 odd|root.tilt -720 720 0|root.roll -720 720 0 odd|spine.flexion -45 85 0|spine.sideBend -40 40 0 odd|spine.rotation -50 50 0 odd|neck.flexion -65 60 0|neck.sideBend -45 45 0 odd|neck.rotation -80 80 0 odd',
);
const SIDE = readChannels(
  'hip.flexion -25 130 0|hip.abduction -30 60 0|hip.rotation -48 65 0|knee 0 155 0|ankle -55 35 0|foot -25 40 0|toes -40 80 0|shoulder.flexion -65 185 0|shoulder.abduction -45 120 0|shoulder.rotation -95 95 0|elbow 0 152 0|pronation -10 175 85|wrist -80 90 0',
);

export const SIDES = ['right', 'left'] as const;

/** All channels in the order of a pose: the middle of the body, the right side, the left side. */
export const CHANNELS: readonly Channel[] = [
  ...MIDDLE,
  ...SIDES.flatMap((side) => SIDE.map((channel) => ({ ...channel, name: `${side}.${channel.name}` }))),
];

/** First channel of a side: 0 right, 1 left. */
export const sideStart = (side: number): number => MIDDLE.length + side * SIDE.length;

/** Standing relaxed. */
export const REST: Pose = CHANNELS.map(({ rest }) => rest);

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
  return CHANNELS.map(({ low, high, rest }, index) => {
    const value = pose[index];
    return Number.isFinite(value) ? Math.min(high, Math.max(low, value)) : rest;
  });
}
