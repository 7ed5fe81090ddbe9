/** Sets of exercises as bits in a Uint32Array: bit `i & 31` of word `i >> 5` is exercise i. */

export const wordCount = (size) => (size + 31) >> 5;

/** How many bits of one word are set. */
export function popcount(word) {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many exercises a set holds. */
export function countBits(bits) {
  let count = 0;
  for (let i = 0; i < bits.length; i++) count += popcount(bits[i]);
  return count;
}

/** Fills a set with all exercises. */
export function fillAll(bits, size) {
  bits.fill(-1);
  if (size & 31) bits[bits.length - 1] = (1 << (size & 31)) - 1;
  return bits;
}

/** Appends to `into` the members of `bits` that are not in `without`, in order, until `limit` are there. */
export function collect(bits, limit, into, without) {
  for (let i = 0; i < bits.length && into.length < limit; i++) {
    let word = without ? bits[i] & ~without[i] : bits[i];
    while (word && into.length < limit) {
      into.push((i << 5) + 31 - Math.clz32(word & -word));
      word &= word - 1;
    }
  }
  return into;
}
