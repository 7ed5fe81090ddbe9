import { boneIndex } from './skeleton.js';
/** Stations on a bone, from rows of centre and half-axes; for the right side x is mirrored. */
const on = (bone, side = 0) => (...rows) => rows.map(([x, y, z, a, b = a, c = b]) => ({
    bone: boneIndex(bone, side),
    at: [side ? x : -x, y, z],
    axes: [a, b, c],
}));
function leg(side) {
    const pelvis = on('pelvis', side)([7.4, 3, 0.4, 7.6, 7.2, 9.2], [7.6, -2, -3.4, 8, 8.4, 8]);
    const thigh = on('thigh', side)([0, -1, 0, 8.8, 9, 9.2], [0, -14, 0.8, 8.4, 9, 8.8], [0, -28, 0.5, 7, 7, 7.4], [0, -41.7, 0, 5.7, 5.7, 6]);
    const shank = on('shank', side)([0, 0, 0, 5.7, 5.7, 6], [0.3, -12.5, -1.5, 5.8, 8, 6.2], [0, -35.5, -0.3, 4.4, 1.4, 4.7]);
    const ankle = on('shank', side)([0, -35, -0.3, 3.1, 2.8, 3.3]);
    const foot = on('foot', side)([0, 0, -0.4, 3, 3, 3.3], [0, -3.4, -4, 3.1, 3.2, 3.5], [-0.3, -3, 4.4, 3.3, 3.4, 4], [-0.4, -4.6, 12, 4.4, 2, 3.4]);
    const toes = on('toes', side)([-0.5, 0.3, 0, 4.1, 1.7, 2.4], [-0.3, 0, 4.6, 3.6, 1.4, 3]);
    const [top, heel, instep, ball] = foot;
    return [
        {
            name: 'thigh',
            side,
            shapes: [{ role: 'leg', hulls: [[...pelvis, thigh[0]], thigh] }],
            samples: [...pelvis, ...thigh],
        },
        {
            name: 'shank',
            side,
            shapes: [
                {
                    role: 'skin',
                    hulls: [[...ankle, top, heel], [top, heel, instep], [heel, instep, ball], [ball, toes[0]], toes],
                },
                {
                    role: 'leg',
                    hulls: [
                        [shank[0], shank[1]],
                        [shank[1], shank[2]],
                    ],
                },
            ],
            samples: [...shank, heel, ball],
        },
    ];
}
function arm(side) {
    const sleeve = on('upperArm', side)([-0.6, -0.4, 0, 5.2], [0, -14, 0, 5.1, 2, 5.1]);
    const upper = on('upperArm', side)([0, -11, 0, 4.2, 4, 4.3], [0, -30.3, 0, 3.6]);
    const fore = on('forearm', side)([0, 0, 0, 3.6], [0, -7, 0, 4, 5, 3.8], [0, -24.8, 0, 2.8, 2.4, 2.3]);
    const hand = on('hand', side)([0, 0, 0, 2.5, 2.2, 2], [0, -4.8, 0.2, 3.8, 4.2, 1.7], [-0.2, -12.2, 0.7, 3.2, 4.8, 1.3]);
    const thumb = on('hand', side)([2, -2.6, 0.6, 1.7], [4.6, -7.6, 1.8, 1.2, 1.7, 1.2]);
    return [
        {
            name: 'upperArm',
            side,
            shapes: [
                { role: 'skin', hulls: [upper] },
                { role: 'arm', hulls: [sleeve] },
            ],
            samples: [sleeve[0], sleeve[1], upper[1]],
        },
        {
            name: 'forearm',
            side,
            shapes: [
                {
                    role: 'skin',
                    hulls: [[fore[0], fore[1]], [fore[1], fore[2]], [hand[0], hand[1]], [hand[1], hand[2]], thumb],
                },
            ],
            samples: [...fore, hand[1], hand[2]],
        },
    ];
}
function middle() {
    const [hem] = on('pelvis', 1)([0, 6, -0.2, 13.9, 5.6, 9.4]);
    const [waist] = on('waist', 1)([0, 5.5, 0, 12.7, 7, 8.8]);
    const [rib, chest, girdle] = on('chest', 1)([0, 1.5, 0, 13.2, 8, 9.6], [0, 10, 0.8, 15.2, 8.5, 10], [0, 18, -0.6, 15, 4.6, 6.4]);
    const caps = [0, 1].flatMap((side) => on('chest', side)([15.9, 18.4, -0.5, 5.1]));
    const slopes = [0, 1].flatMap((side) => on('chest', side)([4.6, 23.4, -1.2, 2.6, 2.4, 3.6]));
    const neck = [
        ...on('chest', 1)([0, 23, -0.8, 5.4, 4, 5.4]),
        ...on('neck', 1)([0, 2, 0, 5.2]),
        ...on('head', 1)([0, 2.6, 0.6, 5, 4.4, 5.2]),
    ];
    const [disc, back, front] = on('crown', 1)([0, 1.6, 0.2, 8.9, 0.1, 10.1], [0, -2.2, 0.4, 8.8, 8.6, 10.5], [0, 3, 0, 8, 7.2, 9]);
    const [jaw, tip, bridge] = on('head', 1)([0, 3.2, 4.4, 5, 4.2, 5], [0, 6.6, 11.2, 1.1, 1.2, 1.2], [0, 9.8, 9.8, 1, 1.6, 0.8]);
    const ear = (side) => on('head', side)([8.4, 7.4, -0.4, 0.9, 2.4, 1.7]);
    return [
        { name: 'neck', shapes: [{ role: 'skin', hulls: [neck] }], samples: neck },
        {
            name: 'trunk',
            shapes: [
                {
                    role: 'shirt',
                    hulls: [
                        [hem, waist],
                        [waist, rib, chest],
                        [chest, girdle, ...caps],
                        [...caps, ...slopes],
                    ],
                },
            ],
            samples: [hem, waist, rib, chest, girdle, ...caps],
        },
        {
            name: 'head',
            shapes: [
                { role: 'hair', hulls: [[disc, back]] },
                {
                    role: 'skin',
                    hulls: [
                        [disc, front, jaw],
                        [tip, bridge, jaw],
                    ],
                },
                { role: 'skin', hulls: [ear(0)] },
                { role: 'skin', hulls: [ear(1)] },
            ],
            samples: [front, back, jaw],
        },
    ];
}
/** The whole body. */
export const BODY = [...middle(), ...[0, 1].flatMap((side) => [...leg(side), ...arm(side)])];
//# sourceMappingURL=body.js.map