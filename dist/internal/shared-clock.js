const ticking = new Set();
let last = 0;
function run(now) {
    // A tab that slept does not catch up.
    const seconds = Math.min(0.1, (now - last) / 1000);
    last = now;
    for (const tick of ticking)
        tick(seconds);
    if (ticking.size)
        requestAnimationFrame(run);
}
/** So many times a second, with a clock of its own. */
function onFewFrames(tick, rate) {
    let before = performance.now();
    let timer;
    let frame = 0;
    const wait = () => {
        timer = setTimeout(() => (frame = requestAnimationFrame(draw)), 1000 / rate);
    };
    const draw = (now) => {
        tick(Math.max(0, Math.min(0.2, (now - before) / 1000)));
        before = now;
        wait();
    };
    wait();
    return () => {
        clearTimeout(timer);
        cancelAnimationFrame(frame);
    };
}
/**
 * Calls back on every frame with the seconds since the one before; all share one clock. Returns how to stop.
 * @param rate at most so many times a second instead, for what stands beside something that matters more
 */
export function onFrame(tick, rate) {
    if (rate)
        return onFewFrames(tick, rate);
    if (!ticking.size) {
        last = performance.now();
        requestAnimationFrame(run);
    }
    ticking.add(tick);
    return () => ticking.delete(tick);
}
//# sourceMappingURL=shared-clock.js.map