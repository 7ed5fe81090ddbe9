import { grow } from './bits.js';
/**
 * Rising numbers with a two-bit place each, in many lists that grow at the same time, in few bytes.
 *
 * A number is written as its gap to the one before (Rice code): the upper part as that many ones and a zero, then as many
 * lower bits as fit the average gap so far, then the place. What would need eight ones is an 8-bit escape, a zero and 23
 * bits as they are. An escape, a one and 23 bits are a link: the list goes on in the block that begins with that word.
 * So there is room for 2 million numbers and 32 MB.
 */
export class PostingLists {
    /** Four per list: first bit, bit to write next, last number + 1, count << 12 | bits left in the block. */
    #heads = new Uint32Array(64);
    #lists = 0;
    #words = new Uint32Array(64);
    #used = 0;
    /** Makes an empty list and returns its handle. */
    create() {
        const list = this.#lists;
        this.#heads = grow(this.#heads, (this.#lists += 4));
        return list;
    }
    /** Adds a number with its place (0 to 3), unless it was added to this list before. Numbers must not fall. */
    append(list, number, place) {
        const heads = this.#heads;
        const sum = heads[list + 2];
        if (number < sum)
            return;
        const count = heads[list + 3] >>> 12;
        let room = heads[list + 3] & 4095;
        const low = lowBits(count, sum);
        let bits = (number - sum) * 4 + place;
        const high = bits >> low;
        let width = 32;
        if (high < 8) {
            width = high + 1 + low;
            bits = (((2 << high) - 2) << low) | (bits & ((1 << low) - 1));
        }
        else
            bits |= 0xff << 24;
        if (room < width + 32) {
            const size = Math.min(127, 6 + (count >> 6));
            const start = this.#used;
            this.#words = grow(this.#words, (this.#used += size) + 1);
            if (count)
                this.#write(heads[list + 1], (0x1ff << 23) | start, 32);
            else
                heads[list] = start * 32;
            heads[list + 1] = start * 32;
            room = size * 32;
        }
        this.#write(heads[list + 1], bits, width);
        heads[list + 1] += width;
        heads[list + 2] = number + 1;
        heads[list + 3] = ((count + 1) << 12) | (room - width);
    }
    #write(at, bits, width) {
        const words = this.#words;
        const left = 32 - (at & 31) - width;
        if (left < 0) {
            words[at >>> 5] |= bits >>> -left;
            words[(at >>> 5) + 1] |= bits << (32 + left);
        }
        else
            words[at >>> 5] |= bits << left;
    }
    /** Sets in `masks`, at every number of a list, the bits that `weights` has for its place: place 0 in the lowest byte. */
    mark(list, masks, weights) {
        const words = this.#words;
        let at = this.#heads[list];
        let sum = 0;
        for (let count = 0, end = this.#heads[list + 3] >>> 12; count < end;) {
            const word = at >>> 5;
            const bits = (words[word] << (at & 31)) | ((words[word + 1] >>> 1) >>> (~at & 31));
            let value = bits & 0x7fffff;
            if (bits >>> 23 === 0x1ff) {
                at = value * 32;
                continue;
            }
            if (bits >>> 24 === 0xff)
                at += 32;
            else {
                const low = lowBits(count, sum);
                const high = Math.clz32(~bits);
                at += high + 1 + low;
                value = (high << low) | ((bits << (high + 1)) >>> (32 - low));
            }
            count++;
            sum += (value >> 2) + 1;
            masks[sum - 1] |= weights >> ((value & 3) << 3);
        }
    }
}
/** How many bits are written as they are, place included: about the logarithm of the average gap. */
function lowBits(count, sum) {
    return 2 + Math.max(0, Math.min(16, Math.clz32(count) - Math.clz32(sum)));
}
//# sourceMappingURL=posting-lists.js.map