import { project } from './camera.js';
import { point } from './hull.js';
import { finite } from './math.js';
import { poseAt } from './motion.js';
import { boneIndex, skeletonOf } from './skeleton.js';
const JOINTS = {
    pelvis: 'pelvis',
    waist: 'waist',
    chest: 'chest',
    head: 'crown',
    hip: 'thigh',
    knee: 'shank',
    ankle: 'foot',
    toes: 'toes',
    shoulder: 'upperArm',
    elbow: 'forearm',
    hand: 'hand',
};
/** The bone that begins in a joint such as `right.knee`; undefined when there is no such joint. */
export function boneOf(joint) {
    if (typeof joint !== 'string')
        return undefined;
    const [side, name = side] = joint.split('.');
    const bone = Object.hasOwn(JOINTS, name) ? JOINTS[name] : undefined;
    return bone && boneIndex(bone, side === 'left' ? 1 : 0);
}
const POINTS = 7;
/** An arrow shorter than this says nothing. */
const SHORTEST = 46;
/**
 * The way of the joint of the arrow between two moments in the picture, without the places where it stands still;
 * empty when there is no arrow or it hardly moves.
 */
export function wayOf(figure, camera, moment) {
    const way = [];
    const [before, { at }] = [figure.moments[moment - 1], figure.moments[moment]];
    const bone = boneOf(figure.trail);
    if (!before || bone === undefined)
        return way;
    let length = 0;
    for (let n = 0; n <= POINTS; n++) {
        const time = before.until + ((at - before.until) * n) / POINTS - (n === POINTS ? 1e-3 : 0);
        const [x, y] = project(camera, skeletonOf(poseAt(figure.motion, time))[bone].at);
        const last = way[way.length - 1] ?? [x + 9, y];
        const step = Math.hypot(x - last[0], y - last[1]);
        if (step > 1.5)
            length += way.push([x, y]) > 1 ? step : 0;
    }
    if (length < 4)
        return [];
    const [mx, my] = way[way.length >> 1];
    const grow = Math.max(1, SHORTEST / length);
    return way.map(([x, y]) => [mx + (x - mx) * grow, my + (y - my) * grow]);
}
/** The movement towards a moment as an arrow beside the figure: a line with an open head, to be stroked. */
export function trailPath(figure, camera, moment) {
    const way = wayOf(figure, camera, moment);
    const shift = figure.arrows[moment];
    const [dx, dy] = Array.isArray(shift) ? [finite(shift[0]), finite(shift[1])] : [0, -24];
    return way.length > 2 ? arrow(way.map(([x, y]) => [x + dx, y + dy])) : '';
}
function arrow(way) {
    const [x, y] = way[way.length - 1];
    let path = `M${point(...way[0])}`;
    for (let n = 1; n < way.length - 1; n++) {
        const [a, b] = [way[n], way[n + 1]];
        path += `Q${point(...a)} ${n < way.length - 2 ? point((a[0] + b[0]) / 2, (a[1] + b[1]) / 2) : point(x, y)}`;
    }
    const [bx, by] = way[way.length - 2];
    const angle = Math.atan2(y - by, x - bx);
    const barb = (turn) => point(x - 11 * Math.cos(angle + turn), y - 11 * Math.sin(angle + turn));
    return `${path}M${barb(0.6)}L${point(x, y)}L${barb(-0.6)}`;
}
//# sourceMappingURL=trail.js.map