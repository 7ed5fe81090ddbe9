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
/** Calls back on every frame with the seconds since the one before; all share one clock. Returns how to stop. */
export function onFrame(tick) {
    if (!ticking.size) {
        last = performance.now();
        requestAnimationFrame(run);
    }
    ticking.add(tick);
    return () => ticking.delete(tick);
}
//# sourceMappingURL=shared-clock.js.map