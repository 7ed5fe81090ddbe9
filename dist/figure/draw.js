import { BODY } from './body.js';
import { ellipseOf } from './camera.js';
import { hullPath } from './hull.js';
import { apply, clamp, IDENTITY, place } from './math.js';
import { inFront, sortLayers } from './order.js';
import { boneIndex, skeletonOf } from './skeleton.js';
import { sideStart } from './pose.js';
/** The corners of a part of a thing, on screen; `only` the upper ones for its top. */
export function cornersOf(camera, { frame, half, round, soft }, only = 0) {
    const [x, , z] = half.map((side) => Math.min(round, side));
    const corners = [];
    for (let n = only; n < 8; n++) {
        const sign = (bit) => (n & bit ? 1 : -1);
        const at = [sign(1) * (half[0] - x), soft ? 0 : sign(4) * half[1], sign(2) * (half[2] - z)];
        corners.push(ellipseOf(camera, [frame], { bone: 0, at, axes: [x, soft ? half[1] : 0, z] }));
    }
    return corners;
}
/** A box: its outline, and over it its top. */
export const boxPieces = (camera, solid, key, paint) => [0, 4].map((only) => ({
    key: only ? `${key}t` : key,
    path: hullPath(cornersOf(camera, solid, only)),
    paint,
    shade: only ? 0 : 0.6,
}));
function bodyLayers(camera, pose, bones, { legs, arms }) {
    const seen = new Map();
    const look = (station) => {
        let ellipse = seen.get(station);
        if (!ellipse)
            seen.set(station, (ellipse = ellipseOf(camera, bones, station)));
        return ellipse;
    };
    const nearness = (bone, side) => apply(camera.turn, bones[boneIndex(bone, side)].at)[2];
    const farness = (name, side) => {
        const [joint, middle] = /arm/i.test(name) ? ['upperArm', 'chest'] : ['thigh', 'pelvis'];
        const far = clamp((nearness(middle) - nearness(joint, side)) / 9, 0, 1);
        // A shank that folds over its own thigh would melt into it.
        const folded = name === 'shank' ? clamp(pose[sideStart(side) + 3] / 60 - 0.7, 0, 0.5) : 0;
        return Math.max(far, folded);
    };
    return BODY.map(({ name, side, shapes, samples }) => {
        const key = side === undefined ? name : `${name}${side}`;
        const ellipses = samples.map(look);
        const shade = side === undefined ? 0 : farness(name, side);
        let pieces = shapes.map(({ role, hulls }, n) => ({
            key: `${key}.${n}`,
            path: hulls.map((hull) => hullPath(hull.map(look))).join(''),
            paint: role === 'leg'
                ? legs[side]
                    ? 'working'
                    : 'other'
                : role === 'arm'
                    ? arms[side]
                        ? 'working'
                        : 'shirt'
                    : role,
            shade,
        }));
        if (name === 'head')
            pieces = arrangeHead(camera, bones, pieces);
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
function arrangeHead(camera, bones, [hair, face, right, left]) {
    const facing = apply(camera.turn, apply(bones[5].turn, [0, 1, 0]))[2];
    const turned = apply(camera.turn, apply(bones[4].turn, [1, 0, 0]))[2];
    const [far, near] = turned > 0 ? [right, left] : [left, right];
    return [far, ...(facing > 0 ? [hair, face] : [face, hair]), { ...near, shade: 0.6 }];
}
const BASE = { at: [0, 0, 0], turn: IDENTITY };
/** Less than this says nothing about which of two is nearer: then the picture before decides. */
const UNSURE = 2500;
/**
 * The picture of a pose, from far to near. `last` are the keys of the pieces of the picture before: what was in front
 * stays in front while it is hardly behind, so that nothing flickers.
 */
export function drawScene(scene, pose, camera, last = []) {
    const bones = skeletonOf(pose);
    const things = scene.things?.layersOf(camera, bones) ?? [];
    const layers = [...things.filter(({ behind }) => !behind), ...bodyLayers(camera, pose, bones, scene)];
    const rank = layers.map(({ pieces }) => last.indexOf(pieces[0].key));
    const over = [];
    layers.forEach((a, i) => {
        over[i] = layers.map((b, j) => {
            const sum = a === b ? 0 : (a.over?.(b) ?? (j < i ? -over[j][i] : b.over ? -b.over(a) : inFront(a, b, camera.scale)));
            return Math.abs(sum) < UNSURE && last.length ? Math.sign(rank[i] - rank[j]) * Math.abs(sum) : sum;
        });
    });
    const nearness = layers.map(({ samples }) => samples.reduce((sum, { z }) => sum + z, 0) / samples.length);
    const sorted = [...things.filter(({ behind }) => behind), ...sortLayers(over, nearness).map((n) => layers[n])];
    return [...floorPieces(scene, camera), ...sorted.flatMap(({ pieces }) => pieces)];
}
/** Mats, or an oval that says where the floor is. */
function floorPieces({ mats, ground }, camera) {
    if (!ground)
        return mats.flatMap((mat, n) => boxPieces(camera, mat, `mat${n}`, 'mat'));
    const [x, z, r] = ground;
    const disc = ellipseOf(camera, [BASE], { bone: 0, at: [x, 0, z], axes: [r, 0, r] });
    return [{ key: 'ground', path: hullPath([disc]), paint: 'mat', shade: 0 }];
}
//# sourceMappingURL=draw.js.map