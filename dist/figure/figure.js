import { clamp } from './math.js';
import { lengthOf, poseAt, readMotion } from './motion.js';
import { isProp } from './props.js';
const finite = (value, otherwise) => (Number.isFinite(value) ? value : otherwise);
function momentsOf(keys, seconds) {
    const moments = [];
    for (const { at, hold, step, effort } of keys) {
        const start = finite(at, 0);
        if (start < 0 || start > seconds || moments.some((other) => other.at === start))
            continue;
        moments.push({ at: start, until: start + Math.max(0, finite(hold, 0)), step, effort: effort ?? [] });
    }
    return moments.sort((a, b) => a.at - b.at);
}
/** Makes a figure medium ready to draw. Undefined when it cannot be drawn; what is only a little wrong is mended. */
export function readFigure(figure) {
    try {
        const { keys, solved, props = [], works = ['right.hip'], view, trail, still } = figure;
        const motion = readMotion(solved);
        const seconds = lengthOf(motion);
        const moments = momentsOf(keys, seconds);
        if (!moments.length)
            return undefined;
        const limbs = (names) => ['right', 'left'].map((side) => works.some((joint) => joint.startsWith(side) && names.test(joint)));
        return {
            motion,
            seconds,
            moments,
            works,
            scene: {
                props: props.filter(({ type }) => isProp(type)),
                legs: limbs(/hip|knee|ankle|foot|toes/),
                arms: limbs(/shoulder|elbow|wrist|hand/),
                ground: props.some(({ type }) => type === 'mat') ? undefined : groundOf(motion),
            },
            view: { yaw: finite(view?.yaw, 0), pitch: clamp(finite(view?.pitch, 12), -10, 90) },
            still: clamp(finite(still, 0), 0, moments.length - 1) | 0,
            trail: trail?.joint,
            arrows: solved.arrows ?? [],
        };
    }
    catch {
        return undefined;
    }
}
/** Without a mat, an oval on the floor under the figure says where the ground is. */
function groundOf(motion) {
    const places = motion.times.map((time) => poseAt(motion, time));
    const middle = (channel) => {
        const values = places.map((pose) => pose[channel]);
        return (Math.min(...values) + Math.max(...values)) / 2;
    };
    return [middle(0), middle(2), 58];
}
//# sourceMappingURL=figure.js.map