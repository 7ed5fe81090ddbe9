const RADIANS = Math.PI / 180;
export const IDENTITY = [1, 0, 0, 0, 1, 0, 0, 0, 1];
/** Rotation about x, y or z (0, 1, 2) by degrees. */
export function rotation(axis, degrees) {
    const c = Math.cos(degrees * RADIANS);
    const s = Math.sin(degrees * RADIANS);
    if (axis === 0)
        return [1, 0, 0, 0, c, -s, 0, s, c];
    return axis === 1 ? [c, 0, s, 0, 1, 0, -s, 0, c] : [c, -s, 0, s, c, 0, 0, 0, 1];
}
export function multiply(a, b) {
    const out = [];
    for (let row = 0; row < 9; row += 3) {
        for (let column = 0; column < 3; column++) {
            out.push(a[row] * b[column] + a[row + 1] * b[column + 3] + a[row + 2] * b[column + 6]);
        }
    }
    return out;
}
export const apply = (m, [x, y, z]) => [
    m[0] * x + m[1] * y + m[2] * z,
    m[3] * x + m[4] * y + m[5] * z,
    m[6] * x + m[7] * y + m[8] * z,
];
/** A point given in a frame, in the world. */
export function place({ at, turn }, point) {
    const [x, y, z] = apply(turn, point);
    return [at[0] + x, at[1] + y, at[2] + z];
}
export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
/** A number that an author wrote, at most so large as a room; another where he wrote none. */
export const finite = (value, otherwise = 0) => Number.isFinite(value) ? clamp(value, -1e3, 1e3) : otherwise;
//# sourceMappingURL=math.js.map