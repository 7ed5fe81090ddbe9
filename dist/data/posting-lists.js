import { grow } from './bits.js';
/** Bytes of a list's first block, which is enough for rare words, and of each further one. */
const FIRST = 14;
const FURTHER = 64;
/** Kept free in a block: the longest entry, a link behind it, and the zeros that end a list. */
const SPARE = 10;
/**
 * Rising numbers with a two-bit place each, in many lists that grow at the same time, in few bytes.
 *
 * A number is written as its gap to the one before, with its place, seven bits to a byte (LEB128). No entry is 0: there
 * the list goes on in the block whose first byte is written next, or ends when that is 0, too.
 */
export class PostingLists {
    /** Four per list: first byte, byte to write next, last number + 1, end of its last block. */
    #heads = new Uint32Array(64);
    #lists = 0;
    #bytes = new Uint8Array(256);
    #used = 1;
    /** Makes an empty list and returns its handle. */
    create() {
        const list = this.#lists;
        this.#heads = grow(this.#heads, (this.#lists += 4));
        return list;
    }
    /** Adds a number with its place (0 to 3), unless it was added to this list before. Numbers must not fall. */
    append(list, number, place) {
        const heads = this.#heads;
        const gap = number - heads[list + 2];
        if (gap < 0)
            return;
        if (heads[list + 3] < heads[list + 1] + SPARE) {
            const start = this.#used;
            this.#bytes = grow(this.#bytes, (this.#used += heads[list] ? FURTHER : FIRST));
            if (heads[list])
                this.#write(heads[list + 1] + 1, start);
            else
                heads[list] = start;
            heads[list + 1] = start;
            heads[list + 3] = this.#used;
        }
        heads[list + 1] = this.#write(heads[list + 1], gap * 4 + place + 1);
        heads[list + 2] = number + 1;
    }
    /** Returns where the next entry goes. */
    #write(at, value) {
        const bytes = this.#bytes;
        for (; value > 127; value >>>= 7)
            bytes[at++] = value | 128;
        bytes[at++] = value;
        return at;
    }
    /** Sets in `masks`, at every number of a list, the bits that `weights` has for its place: place 0 in the lowest byte. */
    mark(list, masks, weights) {
        const bytes = this.#bytes;
        let at = this.#heads[list];
        const read = () => {
            let value = bytes[at++];
            for (let shift = 7; value >> shift; shift += 7)
                value += (bytes[at++] - 1) << shift;
            return value;
        };
        let sum = 0;
        while (at) {
            const value = read() - 1;
            if (value < 0)
                at = read();
            else {
                sum += (value >> 2) + 1;
                masks[sum - 1] |= weights >> ((value & 3) << 3);
            }
        }
    }
}
//# sourceMappingURL=posting-lists.js.map