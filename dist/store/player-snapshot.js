/** The speeds a visitor can choose. */
export const RATES = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
const HAVE_FUTURE_DATA = 3;
/** The end of what is loaded around this moment, in seconds. */
export function bufferedEnd({ buffered, currentTime }) {
    for (let i = 0; i < buffered.length; i++) {
        if (buffered.start(i) <= currentTime + 0.1 && buffered.end(i) >= currentTime)
            return buffered.end(i);
    }
    return 0;
}
/** Asks the film how it is. */
export function lookAt(media, kept, wanted) {
    const known = media.readyState > 0;
    const playing = !media.paused && !media.ended && !kept.count && !kept.error;
    const waiting = kept.opening || (playing && media.readyState < HAVE_FUTURE_DATA);
    return {
        opening: kept.opening,
        playing,
        waiting,
        slow: waiting && kept.slow,
        time: wanted.time ?? (known ? media.currentTime : 0),
        duration: Number.isFinite(media.duration) && media.duration > 0 ? media.duration : wanted.duration,
        buffered: known ? bufferedEnd(media) : 0,
        rate: known ? media.playbackRate : wanted.rate,
        muted: media.muted,
        volume: media.volume,
        repeat: kept.repeat,
        part: kept.part,
        count: kept.count,
        error: kept.error,
    };
}
//# sourceMappingURL=player-snapshot.js.map