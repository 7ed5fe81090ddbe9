import { bandLayers } from './band.js';
import { boxPieces, cornersOf } from './draw.js';
import { hullPath } from './hull.js';
import { apply, finite } from './math.js';
import { inFront } from './order.js';
import { frameOf } from './props.js';
import { isProp, sizeOf, solidsOf } from './solids.js';
import { boneOf } from './trail.js';
/** What has a colour of its own. */
const PAINTS = { wall: 'wall', towel: 'towel' };
/** Whether a point is on the viewer's side of a box: the face it lies farthest outside of decides. */
function before(camera, { frame, half }, point) {
    const { turn, at } = frame;
    const away = [point[0] - at[0], point[1] - at[1], point[2] - at[2]];
    let most = -Infinity;
    let side = 1;
    for (let axis = 0; axis < 3; axis++) {
        const normal = [turn[axis], turn[axis + 3], turn[axis + 6]];
        const along = away[0] * normal[0] + away[1] * normal[1] + away[2] * normal[2];
        const outside = Math.abs(along) - half[axis];
        if (outside > most) {
            most = outside;
            side = Math.sign(along) * Math.sign(apply(camera.turn, normal)[2]);
        }
    }
    return side;
}
function boxLayer(camera, solid, key, paint) {
    const samples = cornersOf(camera, solid);
    const xs = samples.map(({ x }) => x);
    const ys = samples.map(({ y }) => y);
    const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    const flat = solid.soft || paint === 'wall';
    const pieces = flat ? [{ key, path: hullPath(samples), paint, shade: 0 }] : boxPieces(camera, solid, key, paint);
    const box = {
        key,
        name: '',
        samples,
        pieces: solid.half[0] > 2 ? pieces : pieces.slice(0, 1),
        solid,
        points: [solid.frame.at],
        behind: solid.behind,
        over(other) {
            if ('solid' in other)
                return before(camera, other.solid, solid.frame.at) * 100 || inFront(box, other, camera.scale);
            let sum = 0;
            other.samples.forEach((sample, n) => {
                const r = Math.sqrt((sample.a + sample.c) / 2);
                const dx = Math.max(left - sample.x, 0, sample.x - right);
                const dy = Math.max(top - sample.y, 0, sample.y - bottom);
                const overlap = r - Math.hypot(dx, dy);
                if (overlap > 0)
                    sum -= overlap * overlap * before(camera, solid, other.points[n]);
            });
            return sum;
        },
    };
    return box;
}
/** Where a thing that is held between two joints is: in the middle, its width along the line from one to the other. */
function heldFrame(prop, bones) {
    const [a, b] = prop.between.map((joint) => bones[boneOf(joint) ?? 0].at);
    const across = (Math.atan2(a[2] - b[2], b[0] - a[0]) * 180) / Math.PI;
    const { turn } = frameOf({ ...prop, turn: across + finite(prop.turn) });
    const middle = (axis) => (a[axis] + b[axis]) / 2;
    const offset = frameOf(prop).at;
    const at = [middle(0) + offset[0], middle(1) + offset[1] - sizeOf(prop)[1] / 2, middle(2) + offset[2]];
    return { at, turn };
}
/** Two joints, or for a band one and its own place. */
const isHeld = ({ type, between }) => Array.isArray(between) &&
    between.length > (type === 'band' ? 0 : 1) &&
    between.every((joint) => boneOf(joint) !== undefined);
/** The things of a figure beside its mat, and the places that have to be seen of them. */
export function thingsOf(props) {
    const all = props.map((prop, p) => ({ prop, held: isHeld(prop), key: `${prop.type}${p}` }));
    const things = all.filter(({ prop, held }) => prop.type !== 'mat' && isProp(prop.type) && (held || solidsOf(prop).length));
    const standing = things.filter(({ held }) => !held);
    const boxes = (camera, prop, key, frame) => solidsOf(prop, frame).map((solid, n) => boxLayer(camera, solid, `${key}.${n}`, PAINTS[prop.type] ?? 'prop'));
    let seen;
    let fixed = [];
    return {
        places: standing
            .flatMap(({ prop }) => solidsOf(prop))
            .filter(({ behind }) => !behind)
            .map(({ frame }) => frame.at)
            .concat(things
            .filter(({ prop }) => prop.type === 'band' && prop.between.length < 2)
            .map(({ prop }) => frameOf(prop).at)),
        layersOf(camera, bones) {
            // What stands still looks the same in every frame.
            if (camera !== seen)
                fixed = standing.flatMap(({ prop, key }) => boxes(camera, prop, key));
            seen = camera;
            const moving = things.filter(({ held }) => held);
            return [
                ...fixed,
                ...moving.flatMap(({ prop, key }) => prop.type === 'band'
                    ? bandLayers(camera, bones, prop, key)
                    : boxes(camera, prop, key, heldFrame(prop, bones))),
            ];
        },
    };
}
//# sourceMappingURL=things.js.map