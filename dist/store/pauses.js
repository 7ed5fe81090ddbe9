/** Lets the page breathe between two slices of work. */
export const pause = () => new Promise((resolve) => setTimeout(resolve));
/** After the next picture is on the screen; at most a moment later where nothing is painted (a hidden tab, Node). */
export const afterPaint = () => new Promise((resolve) => {
    const late = setTimeout(resolve, 100);
    globalThis.requestAnimationFrame?.(() => {
        clearTimeout(late);
        setTimeout(resolve);
    });
});
//# sourceMappingURL=pauses.js.map