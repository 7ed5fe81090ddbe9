import { BODY } from './body.js';
import { cameraOf, ellipseOf, type Camera, type View } from './camera.js';
import type { ReadyFigure } from './figure.js';
import type { Ellipse } from './hull.js';
import type { Vector } from './math.js';
import { poseAt } from './motion.js';
import { solidsOf } from './props.js';
import { skeletonOf } from './skeleton.js';

/** The picture's own units. */
export const WIDTH = 400;
export const HEIGHT = 300;
const MARGIN = 20;
/** A lying figure need not fill the width. */
const MOST = 2.15;

/** A camera that keeps the figure in the picture in every pose of its loop. */
export function frameFigure({ motion, scene }: ReadyFigure, view: View): Camera {
  const { times } = motion;
  const poses = times.filter((_, n) => n % Math.ceil(times.length / 12) === 0).map((time) => poseAt(motion, time));
  const [x, y, z] = poses[0];
  const focus: Vector = [x, Math.max(30, y - 10), z];
  const camera = cameraOf(view, focus);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  const include = (ellipse: Ellipse) => {
    const [w, h] = [Math.sqrt(ellipse.a), Math.sqrt(ellipse.c)];
    left = Math.min(left, ellipse.x - w);
    right = Math.max(right, ellipse.x + w);
    top = Math.min(top, ellipse.y - h);
    bottom = Math.max(bottom, ellipse.y + h);
  };
  for (const pose of poses) {
    const bones = skeletonOf(pose);
    for (const { shapes } of BODY) {
      for (const { hulls } of shapes) for (const hull of hulls) for (const s of hull) include(ellipseOf(camera, bones, s));
    }
  }
  for (const { frame, half } of scene.props.flatMap(solidsOf)) include(ellipseOf(camera, [frame], { bone: 0, at: [0, 0, 0], axes: half }));
  const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left), (HEIGHT - 2 * MARGIN) / (bottom - top), MOST);
  return {
    ...camera,
    scale,
    x: WIDTH / 2 - (scale * (left + right)) / 2,
    y: HEIGHT / 2 - (scale * (top + bottom)) / 2,
  };
}
