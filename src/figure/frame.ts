import { BODY } from './body.js';
import { cameraOf, ellipseOf, type Camera, type View } from './camera.js';
import type { ReadyFigure } from './figure.js';
import type { Ellipse } from './hull.js';
import { poseAt } from './motion.js';
import { solidsOf } from './props.js';
import { skeletonOf } from './skeleton.js';

/** The picture's own units. */
export const WIDTH = 400;
export const HEIGHT = 300;
const MARGIN = 24;
/** A lying figure need not fill the width. */
const MOST = 2.15;

/** What the body and the things at a moment cover, roughly; a mat may be cut off, and so may a wall. */
export function outlineAt({ motion, scene }: ReadyFigure, camera: Camera, seconds: number): Ellipse[] {
  const bones = skeletonOf(poseAt(motion, seconds));
  const solids = scene.props.flatMap(solidsOf).filter(({ behind }) => !behind);
  return [
    ...solids.map(({ frame, half }) => ellipseOf(camera, [frame], { bone: 0, at: [0, 0, 0], axes: half })),
    ...BODY.flatMap(({ samples }) => {
      const seen = samples.map((station) => ellipseOf(camera, bones, station));
      return [...seen, ...seen.slice(1).map((e, n) => ({ ...e, x: (e.x + seen[n].x) / 2, y: (e.y + seen[n].y) / 2 }))];
    }),
  ];
}

/** A camera that keeps the figure in the picture in every pose of its loop. */
export function frameFigure(figure: ReadyFigure, view: View): Camera {
  const { times } = figure.motion;
  const [x, y, z] = poseAt(figure.motion, 0);
  const camera = cameraOf(view, [x, Math.max(30, y - 10), z]);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const time of times.filter((_, n) => n % Math.ceil(times.length / 12) === 0)) {
    for (const { x, y, a, c } of outlineAt(figure, camera, time)) {
      left = Math.min(left, x - Math.sqrt(a));
      right = Math.max(right, x + Math.sqrt(a));
      top = Math.min(top, y - Math.sqrt(c));
      bottom = Math.max(bottom, y + Math.sqrt(c));
    }
  }
  const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left), (HEIGHT - 2 * MARGIN) / (bottom - top), MOST);
  const middle = (size: number, low: number, high: number) => size / 2 - (scale * (low + high)) / 2;
  return { ...camera, scale, x: middle(WIDTH, left, right), y: middle(HEIGHT, top, bottom) };
}
