import { BODY, type Station } from './body.js';
import { ellipseOf, type Camera } from './camera.js';
import { hullPath, type Ellipse } from './hull.js';
import { apply, clamp, place, type Frame, type Vector } from './math.js';
import { inFront, sortLayers, type Layer } from './order.js';
import { frameOf, sizeOf, solidsOf, type Prop, type Solid } from './props.js';
import { boneIndex, skeletonOf, type Bone } from './skeleton.js';
import { sideStart, type Pose } from './channels.js';

/** What a path is filled with; the element turns it into a colour of the theme. */
export type Paint = 'working' | 'other' | 'shirt' | 'skin' | 'hair' | 'prop' | 'mat' | 'ground' | 'wall';

/** A piece of the picture. */
export interface Piece {
  readonly key: string;
  readonly path: string;
  readonly paint: Paint;
  /** How much darker than its colour, 0 to 1 step. */
  readonly shade: number;
}

export interface Scene {
  readonly props: readonly Prop[];
  /** Which legs and arms work: right, left. */
  readonly legs: readonly [boolean, boolean];
  readonly arms: readonly [boolean, boolean];
  /** Without a mat: where the ground under the figure is, x, z and radius. */
  readonly ground?: Vector;
}

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7];

/** A little ball or disc in the world, on screen. */
function dot(camera: Camera, frame: Frame, at: Vector, axes: Vector): Ellipse {
  return ellipseOf(camera, [frame], { bone: 0, at, axes });
}

function cornersOf(camera: Camera, { frame, half }: Solid, only: readonly number[] = CORNERS): Ellipse[] {
  const r = Math.min(0.8, ...half);
  return only.map((n) =>
    dot(
      camera,
      frame,
      [(n & 1 ? 1 : -1) * (half[0] - r), (n & 2 ? 1 : -1) * (half[1] - r), (n & 4 ? 1 : -1) * (half[2] - r)],
      [r, r, r],
    ),
  );
}

/** Whether a point is on the viewer's side of a box: the face it lies farthest outside of decides. */
function before(camera: Camera, { frame, half }: Solid, point: Vector): number {
  const { turn, at } = frame;
  const away: Vector = [point[0] - at[0], point[1] - at[1], point[2] - at[2]];
  let most = -Infinity;
  let side = 1;
  for (let axis = 0; axis < 3; axis++) {
    const normal: Vector = [turn[axis], turn[axis + 3], turn[axis + 6]];
    const along = away[0] * normal[0] + away[1] * normal[1] + away[2] * normal[2];
    const outside = Math.abs(along) - half[axis];
    if (outside > most) {
      most = outside;
      side = Math.sign(along) * Math.sign(apply(camera.turn, normal)[2]);
    }
  }
  return side;
}

const FLAT: Frame = { at: [0, 0, 0], turn: [1, 0, 0, 0, 1, 0, 0, 0, 1] };

/** What lies under everything: wall, floor, mat. */
function background(camera: Camera, { props, ground }: Scene): Piece[] {
  const pieces: Piece[] = [];
  const sheet = (prop: Prop, drop: number): string => {
    const [w, , d] = sizeOf(prop);
    const corners: Vector[] = [[-w, drop, -d], [w, drop, -d], [w, drop, d], [-w, drop, d]];
    return hullPath(corners.map(([x, y, z]) => dot(camera, frameOf(prop), [x / 2, y, z / 2], [2.5, 0, 2.5])));
  };
  for (const prop of props.filter(({ type }) => type === 'wall')) {
    const [w, h] = sizeOf(prop);
    const corners = [0, 1, 2, 3].map((n) => dot(camera, frameOf(prop), [(n & 1 ? 1 : -1) * w * 0.5, n & 2 ? h : 0, 0], [1, 1, 0]));
    pieces.push({ key: 'wall', path: hullPath(corners), paint: 'wall', shade: 0 });
  }
  if (ground) {
    const [x, z, r] = ground;
    pieces.push({ key: 'ground', path: hullPath([dot(camera, FLAT, [x, 0, z], [r, 0, r])]), paint: 'ground', shade: 0 });
  }
  props
    .filter(({ type }) => type === 'mat')
    .forEach((prop, n) => {
      pieces.push({ key: `mat${n}`, path: sheet(prop, -1.2), paint: 'mat', shade: 0.5 });
      pieces.push({ key: `mat${n}top`, path: sheet(prop, 0), paint: 'mat', shade: 0 });
    });
  return pieces;
}

interface Drawn extends Layer {
  readonly pieces: readonly Piece[];
  readonly solid?: Solid;
  readonly points?: readonly Vector[];
}

function bodyLayers(camera: Camera, pose: Pose, { legs, arms }: Scene): Drawn[] {
  const bones = skeletonOf(pose);
  const seen = new Map<Station, Ellipse>();
  const look = (station: Station): Ellipse => {
    let ellipse = seen.get(station);
    if (!ellipse) seen.set(station, (ellipse = ellipseOf(camera, bones, station)));
    return ellipse;
  };
  const nearness = (bone: Bone, side?: number) => apply(camera.turn, bones[boneIndex(bone, side)].at)[2];
  const farness = (name: string, side: number) => {
    const [joint, middle]: Bone[] = /arm/i.test(name) ? ['upperArm', 'chest'] : ['thigh', 'pelvis'];
    const far = clamp((nearness(middle) - nearness(joint, side)) / 9, 0, 1);
    // A shank that folds over its own thigh would melt into it.
    const folded = name === 'shank' ? clamp(pose[sideStart(side) + 3] / 60 - 0.7, 0, 0.5) : 0;
    return Math.max(far, folded);
  };
  return BODY.map(({ name, side, shapes, samples }) => {
    const key = side === undefined ? name : `${name}${side}`;
    const ellipses = samples.map(look);
    const shade = side === undefined ? 0 : farness(name, side);
    let pieces = shapes.map(({ role, hulls }, n): Piece => ({
      key: `${key}.${n}`,
      path: hulls.map((hull) => hullPath(hull.map(look))).join(''),
      paint: role === 'leg' ? (legs[side!] ? 'working' : 'other') : role === 'arm' ? (arms[side!] ? 'working' : 'shirt') : role,
      shade,
    }));
    if (name === 'head') pieces = arrangeHead(camera, bones, pieces);
    return { key, name, side, samples: ellipses, pieces, points: samples.map(({ bone, at }) => place(bones[bone], at)) };
  });
}

/** Hair, face and ears from far to near. */
function arrangeHead(camera: Camera, bones: readonly Frame[], [hair, face, right, left]: Piece[]): Piece[] {
  const facing = apply(camera.turn, apply(bones[5].turn, [0, 1, 0]))[2];
  const turned = apply(camera.turn, apply(bones[4].turn, [1, 0, 0]))[2];
  const [far, near] = turned > 0 ? [right, left] : [left, right];
  return [far, ...(facing > 0 ? [hair, face] : [face, hair]), { ...near, shade: 0.6 }];
}

function solidLayers(camera: Camera, props: readonly Prop[]): Drawn[] {
  return props.flatMap((prop, p) =>
    solidsOf(prop).map((solid, n) => {
      const key = `${prop.type}${p}.${n}`;
      const { frame, half, soft } = solid;
      const corners = soft
        ? [0, 1, 4, 5].map((corner) => {
            const r = Math.min(half[0], half[1] * 1.6, half[2]);
            return dot(camera, frame, [(corner & 1 ? 1 : -1) * (half[0] - r), 0, (corner & 4 ? 1 : -1) * (half[2] - r)], [r, half[1], r]);
          })
        : cornersOf(camera, solid);
      const pieces: Piece[] = [{ key, path: hullPath(corners), paint: 'prop', shade: soft ? 0 : 0.6 }];
      if (!soft && camera.turn[4] < 1 && half[0] > 2 && half[2] > 2) {
        pieces.push({ key: `${key}t`, path: hullPath(cornersOf(camera, solid, [2, 3, 6, 7])), paint: 'prop', shade: 0 });
      }
      return { key, name: 'solid', samples: corners, pieces, solid };
    }),
  );
}

function compare(camera: Camera, a: Drawn, b: Drawn): number {
  if (a.solid && b.solid) {
    return before(camera, b.solid, a.solid.frame.at) * 100 || inFront(a, b, camera.scale);
  }
  if (!a.solid && !b.solid) return inFront(a, b, camera.scale);
  const [body, box] = a.solid ? [b, a] : [a, b];
  let sum = 0;
  const xs = box.samples.map(({ x }) => x);
  const ys = box.samples.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  body.samples.forEach((sample, n) => {
    const r = Math.sqrt((sample.a + sample.c) / 2);
    const dx = Math.max(left - sample.x, 0, sample.x - right);
    const dy = Math.max(top - sample.y, 0, sample.y - bottom);
    const overlap = r - Math.hypot(dx, dy);
    if (overlap > 0) sum += overlap * overlap * before(camera, box.solid!, body.points![n]);
  });
  return a.solid ? -sum : sum;
}

/** The picture of a pose, from far to near. */
export function drawScene(scene: Scene, pose: Pose, camera: Camera): Piece[] {
  const layers = [...solidLayers(camera, scene.props), ...bodyLayers(camera, pose, scene)];
  const over = layers.map((a) => layers.map((b) => (a === b ? 0 : compare(camera, a, b))));
  const nearness = layers.map(({ samples }) => samples.reduce((sum, { z }) => sum + z, 0) / samples.length);
  return [...background(camera, scene), ...sortLayers(over, nearness).flatMap((n) => layers[n].pieces)];
}
