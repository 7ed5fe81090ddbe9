/** A copy with room for `least` entries and a sixteenth more, or the array itself when it has that room already. */
export function grow(array, least) {
    if (least <= array.length)
        return array;
    const larger = new array.constructor(least + (least >> 4) + 8);
    larger.set(array);
    return larger;
}
/** Adds the members of `more` to a set of the same length. */
export function unite(set, more) {
    for (let i = 0; i < set.length; i++)
        set[i] |= more[i];
}
/** Leaves in `set` what is in `other` too, or with -1 for `invert` what is not. */
export function keep(set, other, invert = 0) {
    for (let i = 0; i < set.length; i++)
        set[i] &= other[i] ^ invert;
}
/** How many members two sets of the same length have in common. */
export function countCommon(a, b) {
    let sum = 0;
    for (let i = 0; i < a.length; i++) {
        let n = a[i] & b[i];
        n -= (n >>> 1) & 0x55555555;
        n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
        sum += Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
    }
    return sum;
}
/** 1 for a member, 0 for others. */
export const has = (set, at) => (set[at >> 5] >> (at & 31)) & 1;
//# sourceMappingURL=bits.js.map