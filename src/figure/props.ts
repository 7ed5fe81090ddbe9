import type { Frame, Vector } from './math.js';
import { place, rotation } from './math.js';

export const PROP_TYPES = ['mat', 'chair', 'wall', 'block', 'bench', 'cushion', 'towel', 'band'] as const;

/** A thing in the picture; its place is the middle of its underside on the floor, in centimetres. */
export interface Prop {
  readonly id?: string;
  readonly type: (typeof PROP_TYPES)[number];
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
  mat: [62, 0, 178],
  chair: [46, 42, 42],
  wall: [150, 190, 4],
  block: [23, 8, 15],
  bench: [40, 35, 90],
  cushion: [36, 7, 28],
  towel: [12, 12, 22],
  band: [4, 4, 4],
};

/** A part of a thing: a box, or a soft form when `soft`, with its middle at the origin of its frame. */
export interface Solid {
  readonly frame: Frame;
  readonly half: Vector;
  readonly soft?: boolean;
}

export const sizeOf = ({ type, width, height, depth }: Prop): Vector => {
  const [w, h, d] = SIZES[type] ?? SIZES.block;
  return [width ?? w, height ?? h, depth ?? d];
};

export const frameOf = ({ x = 0, y = 0, z = 0, turn = 0 }: Prop): Frame => ({ at: [x, y, z], turn: rotation(1, turn) });

/** What a thing is made of. The mat lies under everything and the wall stands behind everything: no solids. */
export function solidsOf(prop: Prop): Solid[] {
  const frame = frameOf(prop);
  const [w, h, d] = sizeOf(prop);
  const solid = (x: number, y: number, z: number, a: number, b: number, c: number, soft?: boolean): Solid => ({
    frame: { at: place(frame, [x, y, z]), turn: frame.turn },
    half: [a, b, c],
    soft,
  });
  const legs = (x: number, z: number, height: number) =>
    [-x, x].flatMap((i) => [-z, z].map((j) => solid(i, height / 2, j, 1.5, height / 2, 1.5)));
  switch (prop.type) {
    case 'chair':
      return [
        ...legs(w / 2 - 2.5, d / 2 - 2.5, h - 3),
        solid(0, h - 1.8, 0, w / 2, 1.8, d / 2),
        ...[-1, 1].map((i) => solid(i * (w / 2 - 2.5), h + 20, 1.5 - d / 2, 1.5, 20, 1.5)),
        solid(0, h + 33, 1.5 - d / 2, w / 2 - 1, 7, 1.2),
      ];
    case 'bench':
      return [...legs(w / 2 - 4, d / 2 - 6, h - 5), solid(0, h - 3, 0, w / 2, 3, d / 2)];
    case 'block':
      return [solid(0, h / 2, 0, w / 2, h / 2, d / 2)];
    case 'cushion':
    case 'towel':
      return [solid(0, h / 2, 0, w / 2, h / 2, d / 2, true)];
    default:
      return [];
  }
}
