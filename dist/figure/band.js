import { ellipseOf } from './camera.js';
import { hullPath } from './hull.js';
import { inFront } from './order.js';
import { apply, place } from './math.js';
import { frameOf } from './props.js';
import { sizeOf } from './solids.js';
import { boneIndex } from './skeleton.js';
/**
 * Where a band goes round the body near a joint: the bone, the middle in its frame, half-axes, and the axis of the bone
 * it goes round (1 along a limb, 2 along a foot).
 */
const RINGS = {
    knee: ['thigh', [0, -33.5, 0.2], [7, 0, 7.3], 1],
    ankle: ['shank', [0, -33, -0.3], [5.4, 0, 5.6], 1],
    toes: ['foot', [0, -3.6, 6], [4.9, 3.4, 0], 2],
    hip: ['thigh', [0, -8, 0.4], [9.5, 0, 9.8], 1],
    hand: ['hand', [0, -5, 0.3], [4.3, 0, 2.4], 1],
    elbow: ['upperArm', [0, -25, 0], [4.8, 0, 4.9], 1],
    shoulder: ['upperArm', [0, -9, 0], [6, 0, 6], 1],
    pelvis: ['pelvis', [0, 4, 0], [15.6, 0, 11], 1],
    waist: ['waist', [0, 5.5, 0], [13.6, 0, 9.8], 1],
    chest: ['chest', [0, 9, 0], [16.2, 0, 11], 1],
    head: ['crown', [0, 0, 0], [9.6, 0, 11], 1],
};
/** Steps round half a ring. */
const ROUND = 6;
const plus = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
const minus = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a, b) => [
    a[1] * b[2] - a[2] * b[1],
    a[2] * b[0] - a[0] * b[2],
    a[0] * b[1] - a[1] * b[0],
];
const scaled = (a, k) => [a[0] * k, a[1] * k, a[2] * k];
const unit = (a) => scaled(a, 1 / (Math.hypot(...a) || 1));
/** A direction without its share along another. */
const across = (a, axis) => unit(minus(a, scaled(axis, dot(a, axis))));
function ringAt(bones, joint) {
    const [name, middle, axes, n] = RINGS[joint.replace(/^.*\./, '')];
    const bone = bones[boneIndex(name, joint.startsWith('left') ? 1 : 0)];
    const at = place(bone, middle);
    const columns = [0, 1, 2].map((axis) => [bone.turn[axis], bone.turn[axis + 3], bone.turn[axis + 6]]);
    return {
        at,
        axis: columns[n],
        reach(direction) {
            const along = columns.map((column, axis) => dot(column, direction) * axes[axis]);
            const size = Math.hypot(...along) || 1;
            return columns.reduce((sum, column, axis) => plus(sum, scaled(column, (along[axis] * axes[axis]) / size)), at);
        },
    };
}
/** A band round two places of the body, or from one to its own place: the strand before them and the one behind. */
export function bandLayers(camera, bones, prop, key) {
    const ends = prop.between.slice(0, 2).map((joint) => ringAt(bones, joint));
    const hook = frameOf(prop).at;
    if (ends.length < 2)
        ends.push({ at: hook, axis: ends[0].axis, reach: (out) => plus(hook, out) });
    const half = sizeOf(prop)[1] / 2;
    const [a, b] = ends;
    const along = unit(minus(b.at, a.at));
    const axis = dot(a.axis, b.axis) < 0 ? minus(a.axis, b.axis) : plus(a.axis, b.axis);
    let side = cross(unit(axis), along);
    if (Math.hypot(...side) < 0.2)
        side = cross(Math.abs(along[1]) < 0.8 ? [0, 1, 0] : [1, 0, 0], along);
    side = unit(side);
    const loop = ends.flatMap((ring, end) => Array.from({ length: ROUND + 1 }, (_, n) => {
        const angle = (end ? -Math.PI / 2 : Math.PI / 2) + (n * Math.PI) / ROUND;
        const out = across(plus(scaled(along, Math.cos(angle)), scaled(side, Math.sin(angle))), ring.axis);
        const at = ring.reach(out);
        const third = cross(out, ring.axis);
        const turn = [0, 1, 2].flatMap((row) => [out[row], ring.axis[row], third[row]]);
        const ellipse = ellipseOf(camera, [{ at, turn }], { bone: 0, at: [0, 0, 0], axes: [0.5, half, 0.5] });
        return { out: apply(camera.turn, out)[2], at, ellipse };
    }));
    return [true, false].map((near) => {
        const pieces = [];
        const points = [];
        loop.forEach((from, n) => {
            const to = loop[(n + 1) % loop.length];
            if (from.out + to.out > 0 !== near)
                return;
            pieces.push([from.ellipse, to.ellipse]);
            points.push(from.at, to.at);
        });
        const name = near ? 'near' : 'far';
        const layer = {
            key: `${key}.${name}`,
            name: '',
            samples: pieces.flat(),
            points,
            pieces: [{ key: `${key}.${name}`, path: pieces.map(hullPath).join(''), paint: 'band', shade: near ? 0 : 1 }],
            // It is thin: what little it covers decides.
            over: (other) => ('solid' in other ? -other.over(layer) : 20 * inFront(layer, other, camera.scale)),
        };
        return layer;
    });
}
//# sourceMappingURL=band.js.map