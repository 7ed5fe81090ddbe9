const isTime = (value) => Number.isFinite(value) && value >= 0;
/**
 * The chapters of a film in the order of time, each until the next one begins. What begins behind the end of the film,
 * or at the same moment as another, is left out.
 * @param duration length of the film in seconds; Infinity as long as it is not known
 */
export function chaptersOf(medium, steps = [], duration = Infinity) {
    const starts = (medium.chapters ?? [])
        .filter(({ atSeconds, step }) => isTime(atSeconds) && atSeconds < duration && Number.isInteger(step) && step > 0)
        .sort((a, b) => a.atSeconds - b.atSeconds)
        .filter(({ atSeconds }, i, all) => atSeconds !== all[i - 1]?.atSeconds);
    return starts.map(({ atSeconds, step }, i) => ({
        step,
        from: atSeconds,
        to: starts[i + 1]?.atSeconds ?? duration,
        text: steps[step - 1]?.text,
    }));
}
/** The chapter that is being shown; undefined before the first. */
export const chapterAt = (chapters, time) => chapters.findLast(({ from }) => from <= time + 0.001);
/** `0:16`, `12:05` or `1:00:00`. */
export function clockText(seconds) {
    const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
    const two = (value) => String(value).padStart(2, '0');
    const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
    return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
//# sourceMappingURL=video-chapters.js.map