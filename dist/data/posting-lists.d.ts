/**
 * Rising numbers with a two-bit place each, in many lists that grow at the same time, in few bytes.
 *
 * A number is written as its gap to the one before, with its place, seven bits to a byte (LEB128). No entry is 0: there
 * the list goes on in the block whose first byte is written next, or ends when that is 0, too.
 */
export declare class PostingLists {
    #private;
    /** Makes an empty list and returns its handle. */
    create(): number;
    /** Adds a number with its place (0 to 3), unless it was added to this list before. Numbers must not fall. */
    append(list: number, number: number, place: number): void;
    /** Sets in `masks`, at every number of a list, the bits that `weights` has for its place: place 0 in the lowest byte. */
    mark(list: number, masks: Uint8Array, weights: number): void;
}
