/** Days of the week for something that is done so many times a week, spread evenly from Monday on. */
export const spreadDays = (times) => times >= 7
    ? [1, 2, 3, 4, 5, 6, 7]
    : Array.from({ length: Math.max(1, times) }, (_, i) => 1 + Math.floor((i * 7) / times));
//# sourceMappingURL=spread-days.js.map