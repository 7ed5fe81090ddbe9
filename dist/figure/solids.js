import { finite, place } from './math.js';
import { frameOf, matOf } from './props.js';
/** Width, height, depth in centimetres when an author gives none. */
const SIZES = {
    mat: [62, 1, 178],
    chair: [46, 42, 42],
    wall: [150, 190, 4],
    block: [23, 8, 15],
    bench: [40, 35, 90],
    cushion: [36, 7, 28],
    towel: [12, 12, 22],
    band: [4, 4, 4],
};
export const isProp = (type) => Object.hasOwn(SIZES, type);
export const sizeOf = ({ type, width, height, depth }) => {
    const [w, h, d] = SIZES[type];
    return [finite(width) || w, finite(height) || h, finite(depth) || d];
};
/** What a thing is made of; nothing for what nobody knows. The front of a wall is its plane. */
export function solidsOf(prop, frame = frameOf(prop)) {
    if (!isProp(prop.type))
        return [];
    const [w, h, d] = sizeOf(prop);
    const solid = (x, y, z, a, b, c, round = 1) => ({
        frame: { at: place(frame, [x, y, z]), turn: frame.turn },
        half: [a, b, c],
        round,
    });
    const legs = (x, z, y) => [-x, x].flatMap((i) => [-z, z].map((j) => solid(i, y / 2, j, 1.5, y / 2, 1.5)));
    const [x, z] = [w / 2, d / 2];
    switch (prop.type) {
        case 'mat':
            return [matOf(prop)];
        case 'wall':
            return [{ ...solid(0, h / 2, -z, x, h / 2, z), behind: true }];
        case 'chair':
            return [
                ...legs(x - 2.5, z - 2.5, h - 3),
                solid(0, h - 1.8, 0, x, 1.8, z, 3),
                ...[-1, 1].map((i) => solid(i * (x - 2.5), h + 20, 1.5 - z, 1.5, 20, 1.5)),
                solid(0, h + 33, 1.5 - z, x - 1, 7, 1.2),
            ];
        case 'bench':
            return [...legs(x - 4, z - 6, h - 5), solid(0, h - 3, 0, x, 3, z, 3)];
        case 'block':
            return [solid(0, h / 2, 0, x, h / 2, z, 1.5)];
        case 'cushion':
        case 'towel':
            return [{ ...solid(0, h / 2, 0, x, h / 2, z, Math.min(x, z, h)), soft: true }];
        default:
            return [];
    }
}
//# sourceMappingURL=solids.js.map