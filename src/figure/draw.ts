import { BODY, type Station } from './body.js';
import { ellipseOf, type Camera } from './camera.js';
import { hullPath, type Ellipse } from './hull.js';
import { apply, clamp, IDENTITY, place, type Frame, type Vector } from './math.js';
import { inFront, sortLayers, type Layer } from './order.js';
import { solidsOf, type Prop, type Solid } from './props.js';
import { boneIndex, skeletonOf, type Bone } from './skeleton.js';
import { sideStart, type Pose } from './pose.js';

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
  readonly legs: readonly boolean[];
  readonly arms: readonly boolean[];
  /** Without a mat: where the ground under the figure is, x, z and radius. */
  readonly ground?: Vector;
}

/** The corners of a part of a thing, on screen; `only` the upper ones for its top. */
function cornersOf(camera: Camera, { frame, half, round, soft }: Solid, only = 0): Ellipse[] {
  const [x, , z] = half.map((side) => Math.min(round, side));
  const corners: Ellipse[] = [];
  for (let n = only; n < 8; n++) {
    const sign = (bit: number) => (n & bit ? 1 : -1);
    const at: Vector = [sign(1) * (half[0] - x), soft ? 0 : sign(4) * half[1], sign(2) * (half[2] - z)];
    corners.push(ellipseOf(camera, [frame], { bone: 0, at, axes: [x, soft ? half[1] : 0, z] }));
  }
  return corners;
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
      paint:
        role === 'leg'
          ? legs[side!]
            ? 'working'
            : 'other'
          : role === 'arm'
            ? arms[side!]
              ? 'working'
              : 'shirt'
            : role,
      shade,
    }));
    if (name === 'head') pieces = arrangeHead(camera, bones, pieces);
    return {
      key,
      name,
      side,
      samples: ellipses,
      pieces,
      points: samples.map(({ bone, at }) => place(bones[bone], at)),
    };
  });
}

/** Hair, face and ears from far to near. */
function arrangeHead(camera: Camera, bones: readonly Frame[], [hair, face, right, left]: Piece[]): Piece[] {
  const facing = apply(camera.turn, apply(bones[5].turn, [0, 1, 0]))[2];
  const turned = apply(camera.turn, apply(bones[4].turn, [1, 0, 0]))[2];
  const [far, near] = turned > 0 ? [right, left] : [left, right];
  return [far, ...(facing > 0 ? [hair, face] : [face, hair]), { ...near, shade: 0.6 }];
}

function solidLayers(camera: Camera, { props }: Scene): Drawn[] {
  return props.flatMap((prop, p) =>
    solidsOf(prop).map((solid, n) => {
      const key = `${prop.type}${p}.${n}`;
      const samples = cornersOf(camera, solid);
      const paint = prop.type === 'mat' || prop.type === 'wall' ? prop.type : 'prop';
      const pieces: Piece[] = [
        { key, path: hullPath(samples), paint, shade: solid.soft || paint === 'wall' ? 0 : 0.6 },
      ];
      if (!solid.soft && solid.half[0] > 2 && paint !== 'wall') {
        pieces.push({ key: `${key}t`, path: hullPath(cornersOf(camera, solid, 4)), paint, shade: 0 });
      }
      return { key, name: '', samples, pieces, solid };
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

const BASE: Frame = { at: [0, 0, 0], turn: IDENTITY };

/** Less than this says nothing about which of two is nearer: then the picture before decides. */
const UNSURE = 2500;

/**
 * The picture of a pose, from far to near. `last` are the keys of the pieces of the picture before: what was in front
 * stays in front while it is hardly behind, so that nothing flickers.
 */
export function drawScene(scene: Scene, pose: Pose, camera: Camera, last: readonly string[] = []): Piece[] {
  const solids = solidLayers(camera, scene);
  const behind = solids.filter(({ solid }) => solid!.behind);
  const layers = [...solids.filter(({ solid }) => !solid!.behind), ...bodyLayers(camera, pose, scene)];
  const rank = layers.map(({ pieces }) => last.indexOf(pieces[0].key));
  const over = layers.map((a, i) =>
    layers.map((b, j) => {
      const sum = a === b ? 0 : compare(camera, a, b);
      return Math.abs(sum) < UNSURE && last.length ? Math.sign(rank[i] - rank[j]) * Math.abs(sum) : sum;
    }),
  );
  const nearness = layers.map(({ samples }) => samples.reduce((sum, { z }) => sum + z, 0) / samples.length);
  const pieces = [...behind, ...sortLayers(over, nearness).map((n) => layers[n])].flatMap((layer) => layer.pieces);
  if (scene.ground) {
    const [x, z, r] = scene.ground;
    const disc = ellipseOf(camera, [BASE], { bone: 0, at: [x, 0, z], axes: [r, 0, r] });
    pieces.unshift({ key: 'ground', path: hullPath([disc]), paint: 'ground', shade: 0 });
  }
  return pieces;
}
