/** What Safari has instead of Remote Playback. */
interface AppleVideo extends HTMLVideoElement {
    webkitShowPlaybackTargetPicker?(): void;
}
/** Knows whether there is a television that could show the film: by Remote Playback, or by AirPlay. */
export declare class Television {
    private readonly video;
    found: boolean;
    constructor(video: AppleVideo, signal: AbortSignal, changed: () => void);
    /** The browser asks the visitor which one. */
    choose(): void;
}
export {};
