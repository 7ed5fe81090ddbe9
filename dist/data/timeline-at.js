/** Index of the part at a moment; the last one at and after the end, -1 when there is none. */
export function partAt({ parts }, seconds) {
    let low = 0;
    let high = parts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (parts[middle].start <= seconds)
            low = middle;
        else
            high = middle - 1;
    }
    return high;
}
/** Effort at a moment of a part with a ramp, in whole percent. */
export function effortAt({ ramp, start, seconds }, at) {
    if (!ramp)
        return undefined;
    const done = Math.min(1, Math.max(0, (at - start) / seconds));
    return Math.round(ramp.from + (ramp.to - ramp.from) * done);
}
/** The first part of what comes after a part: of the next set, side, phase or exercise. */
export const partAfter = ({ parts }, index) => parts.slice(index).find((part) => part.group !== parts[index]?.group);
/** The pieces of one exercise, to scale. */
export function stretchesOf({ parts }, turn) {
    const groups = new Map();
    for (const { turn: its, group, start, end, kind, side } of parts) {
        if (its !== turn)
            continue;
        groups.set(group, { start: groups.get(group)?.start ?? start, end, kind: groups.get(group)?.kind ?? kind, side });
    }
    return [...groups.values()];
}
//# sourceMappingURL=timeline-at.js.map