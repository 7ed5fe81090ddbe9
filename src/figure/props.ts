import type { Frame, Vector } from './math.js';
import { place, rotation } from './math.js';

/** A thing in the picture; its place is the middle of its underside on the floor, in centimetres. */
export interface Prop {
  readonly id?: string;
  readonly type: string;
  readonly x?: number;
  readonly y?: number;
  readonly z?: number;
  /** Degrees, as the heading of the figure: the front of the thing looks there. */
  readonly turn?: number;
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  /** Two points of the body between which it is held or stretched. */
  readonly between?: readonly string[];
}

/** Width, height, depth in centimetres when an author gives none. */
const SIZES: Readonly<Record<string, Vector>> = {
  mat: [62, 1, 178],
  chair: [46, 42, 42],
  wall: [150, 190, 4],
  block: [23, 8, 15],
  bench: [40, 35, 90],
  cushion: [36, 7, 28],
  towel: [12, 12, 22],
  band: [4, 4, 4],
};

export const isProp = (type: string): boolean => Object.hasOwn(SIZES, type);

/** A part of a thing: a box with rounded upright edges, or a soft form, with its middle at the origin of its frame. */
export interface Solid {
  readonly frame: Frame;
  readonly half: Vector;
  /** Radius of the edges. */
  readonly round: number;
  readonly soft?: boolean;
  /** Lies or stands behind everything. */
  readonly behind?: boolean;
}

export const sizeOf = ({ type, width, height, depth }: Prop): Vector => {
  const [w, h, d] = SIZES[type];
  return [+width! || w, +height! || h, +depth! || d];
};

export const frameOf = ({ x = 0, y = 0, z = 0, turn = 0 }: Prop): Frame => ({
  at: [+x || 0, +y || 0, +z || 0],
  turn: rotation(1, +turn || 0),
});

/** What a thing is made of. The top of a mat is the floor, the front of a wall its plane. */
export function solidsOf(prop: Prop): Solid[] {
  const frame = frameOf(prop);
  const [w, h, d] = sizeOf(prop);
  const solid = (x: number, y: number, z: number, a: number, b: number, c: number, round = 1): Solid => ({
    frame: { at: place(frame, [x, y, z]), turn: frame.turn },
    half: [a, b, c],
    round,
  });
  const legs = (x: number, z: number, y: number) =>
    [-x, x].flatMap((i) => [-z, z].map((j) => solid(i, y / 2, j, 1.5, y / 2, 1.5)));
  const [x, z] = [w / 2, d / 2];
  switch (prop.type) {
    case 'mat':
      return [{ ...solid(0, -0.6, 0, x, 0.6, z, 2.5), behind: true }];
    case 'wall':
      return [{ ...solid(0, h / 2, -z, x, h / 2, z), behind: true }];
    case 'chair':
      return [
        ...legs(x - 2.5, z - 2.5, h - 3),
        solid(0, h - 1.8, 0, x, 1.8, z, 3),
        ...[-1, 1].map((i) => solid(i * (x - 2.5), h + 20, 1.5 - z, 1.5, 20, 1.5)),
        solid(0, h + 33, 1.5 - z, x - 1, 7, 1.2),
      ];
    case 'bench':
      return [...legs(x - 4, z - 6, h - 5), solid(0, h - 3, 0, x, 3, z, 3)];
    case 'block':
      return [solid(0, h / 2, 0, x, h / 2, z, 1.5)];
    case 'cushion':
    case 'towel':
      return [{ ...solid(0, h / 2, 0, x, h / 2, z, Math.min(x, z, h)), soft: true }];
    default:
      return [];
  }
}
