import type { ErrorReason } from '../events.js';
/** What the player needs of `HTMLMediaElement`. The frames of video services offer the same. */
export interface PlayerMedia extends EventTarget {
    currentTime: number;
    playbackRate: number;
    muted: boolean;
    volume: number;
    readonly paused: boolean;
    readonly ended: boolean;
    readonly seeking: boolean;
    readonly duration: number;
    readonly readyState: number;
    readonly buffered: {
        readonly length: number;
        start(index: number): number;
        end(index: number): number;
    };
    readonly error: {
        readonly code: number;
        readonly message: string;
    } | null;
    play(): Promise<void> | void;
    pause(): void;
    /** Gives the player the address of a file; frames of services have their film already. */
    src?: string;
    load?(): void;
    requestVideoFrameCallback?(told: (now: number, frame: {
        readonly mediaTime: number;
    }) => void): number;
    cancelVideoFrameCallback?(handle: number): void;
}
/** Everything an element tells about itself; each of them makes the player look again. */
export declare const MEDIA_EVENTS: readonly ["play", "playing", "pause", "waiting", "timeupdate", "durationchange", "loadedmetadata", "ratechange", "volumechange", "seeking", "seeked", "ended", "progress", "error", "silent"];
/** Browsers put a failed download and a file they cannot read under one number; most tell them apart in the text. */
export declare function errorReason({ code, message }: NonNullable<PlayerMedia['error']>): ErrorReason;
