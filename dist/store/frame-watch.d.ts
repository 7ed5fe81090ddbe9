import type { PlayerMedia } from './player-media.js';
/** Looks at every frame that is shown, and learns from it how long one lasts. */
export declare class FrameWatch {
    #private;
    private readonly media;
    private readonly seen;
    /** How long one frame lasts, in seconds. */
    frameSeconds: number;
    /** @param seen called with the moment in the film of every frame, in seconds */
    constructor(media: PlayerMedia, seen: (time: number) => void);
    stop(): void;
}
