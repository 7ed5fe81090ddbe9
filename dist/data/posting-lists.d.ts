/**
 * Rising numbers with a two-bit place each, in many lists that grow at the same time, in few bytes.
 *
 * A number is written as its gap to the one before (Rice code): the upper part as that many ones and a zero, then as many
 * lower bits as fit the average gap so far, then the place. What would need eight ones is an 8-bit escape, a zero and 23
 * bits as they are. An escape, a one and 23 bits are a link: the list goes on in the block that begins with that word.
 * So there is room for 2 million numbers and 32 MB.
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
