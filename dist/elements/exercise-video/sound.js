/** Sets how loud the film is, from 0 to 1; nothing at all is the same as muted. */
export function setVolume(media, volume) {
    media.volume = Math.min(Math.max(volume, 0), 1);
    media.muted = volume <= 0;
}
export const toggleSound = (media) => {
    media.muted = !media.muted;
};
//# sourceMappingURL=sound.js.map