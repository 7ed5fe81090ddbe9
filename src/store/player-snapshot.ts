import type { Part } from '../data/video-chapters.js';
import type { ErrorReason } from '../events.js';
import type { PlayerMedia } from './player-media.js';

/** The speeds a visitor can choose. */
export const RATES: readonly number[] = [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2];
const HAVE_FUTURE_DATA = 3;

/** What the film does, as it says itself. */
export interface PlayerSnapshot {
  readonly playing: boolean;
  /** It should play, but there is nothing to show yet; `slow` when that lasts. */
  readonly waiting: boolean;
  readonly slow: boolean;
  readonly opening?: boolean;
  readonly time: number;
  /** Length in seconds; 0 as long as nobody knows it. */
  readonly duration: number;
  readonly buffered: number;
  readonly rate: number;
  readonly muted: boolean;
  readonly volume: number;
  /** The whole film is repeated, or a part of it. */
  readonly repeat: boolean;
  readonly part?: Part;
  /** Seconds to go until it begins; 0 when nobody is counting. */
  readonly count: number;
  readonly error?: { readonly reason: ErrorReason; readonly cause?: unknown };
}

/** What the film cannot tell, because the player keeps it. */
export interface KeptState {
  readonly count: number;
  readonly slow: boolean;
  readonly repeat: boolean;
  /** Something must come before the film can. */
  readonly opening?: boolean;
  readonly part?: Part;
  readonly error?: PlayerSnapshot['error'];
}

/** What is said as long as the film is not there: where it will go on, how fast, how long it should be. */
export interface WantedState {
  readonly time?: number;
  readonly rate: number;
  readonly duration: number;
}

/** The end of what is loaded around this moment, in seconds. */
export function bufferedEnd({ buffered, currentTime }: PlayerMedia): number {
  for (let i = 0; i < buffered.length; i++) {
    if (buffered.start(i) <= currentTime + 0.1 && buffered.end(i) >= currentTime) return buffered.end(i);
  }
  return 0;
}

/** Asks the film how it is. */
export function lookAt(media: PlayerMedia, kept: KeptState, wanted: WantedState): PlayerSnapshot {
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
