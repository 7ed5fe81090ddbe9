import type { Station } from './body.js';
import type { Ellipse } from './hull.js';
import { apply, multiply, place, rotation, type Frame, type Matrix, type Vector } from './math.js';

/** From where the figure is seen, in degrees: yaw turns it (90 = looks to the right), pitch looks down on it. */
export interface View {
  readonly yaw: number;
  readonly pitch: number;
}

/** A view with its frame: what of the world falls where in the picture. */
export interface Camera {
  readonly turn: Matrix;
  /** Units of the picture per centimetre. */
  readonly scale: number;
  /** Where the centre of the world's `focus` falls. */
  readonly x: number;
  readonly y: number;
  readonly focus: Vector;
}

/** Distance of the eye, in centimetres: a little perspective. */
const DISTANCE = 640;

export const cameraOf = ({ yaw, pitch }: View, focus: Vector = [0, 0, 0]): Camera => ({
  turn: multiply(rotation(0, pitch), rotation(1, yaw)),
  scale: 1,
  x: 0,
  y: 0,
  focus,
});

/** Units per centimetre so near to the eye; what is behind it is drawn as if it were just before it. */
const scaleAt = ({ scale }: Camera, near: number): number => (scale * DISTANCE) / Math.max(40, DISTANCE - near);

/** A point of the world in the picture: x to the right, y down, z towards the viewer in centimetres. */
export function project(camera: Camera, [x, y, z]: Vector): Vector {
  const { focus } = camera;
  const [right, up, near] = apply(camera.turn, [x - focus[0], y - focus[1], z - focus[2]]);
  const k = scaleAt(camera, near);
  return [camera.x + right * k, camera.y - up * k, near];
}

/** The outline of a station on screen. */
export function ellipseOf(camera: Camera, bones: readonly Frame[], { bone, at, axes }: Station): Ellipse {
  const [x, y, z] = project(camera, place(bones[bone], at));
  const k = scaleAt(camera, z);
  const m = multiply(camera.turn, bones[bone].turn);
  let a = 0;
  let b = 0;
  let c = 0;
  for (let axis = 0; axis < 3; axis++) {
    const right = m[axis] * axes[axis] * k;
    const down = -m[axis + 3] * axes[axis] * k;
    a += right * right;
    b += right * down;
    c += down * down;
  }
  return { x, y, z, a, b, c };
}
