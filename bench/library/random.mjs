/**
 * A small seeded random number generator (mulberry32), so that every machine generates the same library.
 *
 * @param {number} seed any 32-bit integer
 * @returns {() => number} the next number, at least 0 and below 1
 */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * A sampler over `size` ranks in which rank r is drawn about 1 / (r + offset)^exponent of the time:
 * the shape of word frequencies in real text (Zipf and Mandelbrot).
 *
 * @returns {(random: () => number) => number} draws a rank, 0 being the most frequent
 */
export function zipf(size, exponent = 1, offset = 2.7) {
  const upTo = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) upTo[rank] = sum += (rank + offset) ** -exponent;
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (upTo[middle] < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
