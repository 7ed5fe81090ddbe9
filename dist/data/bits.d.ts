/** A set of exercises: one bit each, by the order in which they were added. */
export type Bits = Uint32Array;
/** A copy with room for `least` entries and a sixteenth more, or the array itself when it has that room already. */
export declare function grow<T extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(array: T, least: number): T;
/** Adds the members of `more` to a set of the same length. */
export declare function unite(set: Bits, more: Bits): void;
/** Leaves in `set` what is in `other` too, or with -1 for `invert` what is not. */
export declare function keep(set: Bits, other: Bits, invert?: number): void;
/** How many members two sets of the same length have in common. */
export declare function countCommon(a: Bits, b: Bits): number;
/** 1 for a member, 0 for others. */
export declare const has: (set: Bits, at: number) => number;
