import type { PlayerMedia } from '../../store/player-media.js';

/** Sets how loud the film is, from 0 to 1; nothing at all is the same as muted. */
export function setVolume(media: PlayerMedia, volume: number): void {
  media.volume = Math.min(Math.max(volume, 0), 1);
  media.muted = volume <= 0;
}

export const toggleSound = (media: PlayerMedia): void => {
  media.muted = !media.muted;
};
