import { clamp } from './math.js';
import { LIMITS } from './pose.js';
/**
 * Slopes for a smooth way through the values that never leaves the range between two of them (Fritsch and Carlson), so
 * that a foot that is put down does not sink first. At the ends the loop goes on.
 */
function slopes(times, values) {
    const last = times.length - 1;
    const rise = (n) => (values[n + 1] - values[n]) / (times[n + 1] - times[n]);
    return values.map((_, n) => {
        const before = n ? n - 1 : last - 1;
        const after = n < last ? n : 0;
        const [a, b] = [rise(before), rise(after)];
        if (a * b <= 0)
            return 0;
        const [h, k] = [times[before + 1] - times[before], times[after + 1] - times[after]];
        return (3 * (h + k)) / ((2 * k + h) / a + (k + 2 * h) / b);
    });
}
/** The solved poses of a figure, ready to play. Throws when there are none, or not in order of time. */
export function readMotion({ at: times, channels }) {
    if (!times.length || times.some((time, n) => !(time > (times[n - 1] ?? -1))))
        throw new RangeError();
    return {
        times,
        channels: LIMITS.map(([low, high], c) => {
            const channel = channels[c];
            const values = times.map((_, n) => clamp(+(typeof channel === 'object' ? channel[n] : channel) || 0, low, high));
            if (values.every((value) => value === values[0]))
                return values[0];
            const slope = slopes(times, values);
            return values.map((value, n) => [value, slope[n]]);
        }),
    };
}
/** How long the loop is, in seconds. */
export const lengthOf = ({ times }) => times[times.length - 1];
/** The pose at a moment; before the start and after the end the loop goes round. */
export function poseAt({ times, channels }, seconds) {
    const end = times[times.length - 1];
    const time = end > 0 && Number.isFinite(seconds) ? seconds - Math.floor(seconds / end) * end : 0;
    let n = times.length - 1;
    while (n > 0 && times[n] > time)
        n--;
    const span = (times[n + 1] ?? Infinity) - times[n];
    const u = Math.max(0, (time - times[n]) / span) || 0;
    return channels.map((channel) => {
        if (typeof channel === 'number')
            return channel;
        const [p, m] = channel[n];
        if (!u)
            return p;
        const [q, k] = channel[n + 1];
        const v = 1 - u;
        return v * v * (1 + 2 * u) * p + u * u * (3 - 2 * u) * q + u * v * span * (v * m - u * k);
    });
}
//# sourceMappingURL=motion.js.map