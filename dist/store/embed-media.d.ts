import type { PlayerMedia } from './player-media.js';
/** What a service tells, as far as it is used. */
type Told = Readonly<Record<string, unknown>>;
/**
 * A film in the frame of a service, with the face of `HTMLMediaElement`. It speaks the messages that the services' own
 * scripts exchange with their frames, so that none of those scripts runs in the page. The services do not document them
 * as a contract; when they no longer answer, their own controls stay.
 */
export declare abstract class EmbedMedia extends EventTarget implements PlayerMedia {
    #private;
    protected readonly send: (message: Told) => void;
    readonly seeking = false;
    readonly error: null;
    paused: boolean;
    ended: boolean;
    duration: number;
    readyState: number;
    protected time: number;
    protected rate: number;
    protected quiet: boolean;
    protected loudness: number;
    protected loaded: number;
    /** @param send posts a message to the frame */
    constructor(send: (message: Told) => void);
    /** Greets the frame; it may not listen yet. */
    abstract greet(): void;
    /** Takes what the frame tells. */
    abstract receive(told: Told): void;
    protected abstract command(name: keyof typeof COMMANDS, value?: number | boolean): void;
    get buffered(): PlayerMedia['buffered'];
    get currentTime(): number;
    set currentTime(seconds: number);
    get playbackRate(): number;
    set playbackRate(rate: number);
    get muted(): boolean;
    set muted(muted: boolean);
    get volume(): number;
    set volume(volume: number);
    play(): void;
    pause(): void;
    /** The frame listens: what was asked before is asked now. */
    protected ready(): void;
    protected tell(type: string): void;
    protected plays(type: 'play' | 'pause' | 'ended'): void;
    protected set(name: 'time' | 'rate' | 'duration' | 'loudness' | 'loaded', value: unknown, type: string): void;
}
/** What can be asked of a film: YouTube's name, Vimeo's name. */
declare const COMMANDS: {
    readonly play: readonly ["playVideo", "play"];
    readonly pause: readonly ["pauseVideo", "pause"];
    readonly seek: readonly ["seekTo", "setCurrentTime"];
    readonly rate: readonly ["setPlaybackRate", "setPlaybackRate"];
    readonly mute: readonly ["", "setMuted"];
    readonly volume: readonly ["setVolume", "setVolume"];
};
/** YouTube tells its whole state in `infoDelivery`, and changes of playing by number. */
export declare class YouTubeMedia extends EmbedMedia {
    #private;
    greet(): void;
    receive({ event, info }: Told): void;
    protected command(name: keyof typeof COMMANDS, value?: number | boolean): void;
}
/** Vimeo tells each change by its own name. */
export declare class VimeoMedia extends EmbedMedia {
    greet(): void;
    receive({ event, data, method }: Told): void;
    protected command(name: keyof typeof COMMANDS, value?: number | boolean): void;
}
export {};
