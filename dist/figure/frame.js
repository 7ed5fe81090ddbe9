import { cameraOf, project } from './camera.js';
import { poseAt } from './motion.js';
import { skeletonOf } from './skeleton.js';
/** The picture's own units. */
export const WIDTH = 400;
export const HEIGHT = 300;
const MARGIN = 20;
/** Flesh and clothes around the joints, in centimetres. */
const FLESH = 13;
/** A lying figure need not fill the width. */
const MOST = 2.15;
/** A camera that keeps the figure in the picture in every pose of its loop; a mat or a wall may be cut off. */
export function frameFigure({ motion, scene }, view) {
    const [x, y, z] = poseAt(motion, 0);
    const camera = cameraOf(view, [x, Math.max(30, y - 10), z]);
    const points = motion.times
        .flatMap((time) => skeletonOf(poseAt(motion, time)).map(({ at }) => at))
        .concat(scene.things?.places ?? [])
        .map((at) => project(camera, at));
    const range = (axis) => {
        const values = points.map((point) => point[axis]);
        return [Math.min(...values) - FLESH, Math.max(...values) + FLESH];
    };
    const [left, right] = range(0);
    const [top, bottom] = range(1);
    const scale = Math.min((WIDTH - 2 * MARGIN) / (right - left), (HEIGHT - 2 * MARGIN) / (bottom - top), MOST);
    return {
        ...camera,
        scale,
        x: (WIDTH - scale * (left + right)) / 2,
        y: (HEIGHT - scale * (top + bottom)) / 2,
    };
}
//# sourceMappingURL=frame.js.map