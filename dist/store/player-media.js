/** Everything an element tells about itself; each of them makes the player look again. */
export const MEDIA_EVENTS = [
    'play',
    'playing',
    'pause',
    'waiting',
    'timeupdate',
    'durationchange',
    'loadedmetadata',
    'ratechange',
    'volumechange',
    'seeking',
    'seeked',
    'ended',
    'progress',
    'error',
    // A frame of a service that does not answer.
    'silent',
];
/** Browsers put a failed download and a file they cannot read under one number; most tell them apart in the text. */
export function errorReason({ code, message }) {
    if (code === 2 || /\b[45]\d\d\b|network/i.test(message))
        return 'network';
    return 'format';
}
//# sourceMappingURL=player-media.js.map