/** The parts the author named for repeating, as far as they lie in the film. */
export function loopsOf(medium, duration = Infinity) {
    return (medium.loops ?? [])
        .map(({ fromSeconds, toSeconds, label }) => ({ from: fromSeconds, to: Math.min(toSeconds, duration), label }))
        .filter(({ from, to }) => from >= 0 && to > from);
}
//# sourceMappingURL=video-loops.js.map