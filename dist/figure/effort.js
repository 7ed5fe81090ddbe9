import { project } from './camera.js';
import { point } from './hull.js';
import { poseAt } from './motion.js';
import { skeletonOf } from './skeleton.js';
import { boneOf } from './trail.js';
const DIRECTIONS = {
    up: [0, 1, 0],
    down: [0, -1, 0],
    left: [1, 0, 0],
    right: [-1, 0, 0],
    forward: [0, 0, 1],
    back: [0, 0, -1],
};
/** Arcs at a joint that presses without moving, each a path to be stroked, from the nearest to the farthest. */
export function effortPaths(figure, camera, seconds, moment) {
    return figure.moments[moment].effort.flatMap(({ at, direction }) => {
        const bone = boneOf(at);
        const away = typeof direction === 'string' && Object.hasOwn(DIRECTIONS, direction) ? DIRECTIONS[direction] : undefined;
        if (bone === undefined || !away)
            return [];
        const from = skeletonOf(poseAt(figure.motion, seconds))[bone].at;
        const [x, y] = project(camera, from);
        const [tx, ty] = project(camera, [from[0] + away[0] * 10, from[1] + away[1] * 10, from[2] + away[2] * 10]);
        const angle = Math.atan2(ty - y, tx - x);
        return [17, 24, 31].map((r) => {
            const end = (turn) => point(x + r * Math.cos(angle + turn), y + r * Math.sin(angle + turn));
            return `M${end(-0.6)}A${r} ${r} 0 0 1 ${end(0.6)}`;
        });
    });
}
//# sourceMappingURL=effort.js.map