import type { Exercise, Medium } from '../../data/library-types.js';
import { type OwnWords } from '../../internal/messages.js';
import type { Film, VideoHost, VideoShow } from './video-host.js';
/** Fetches the player of a film when it is nearly seen or asked for, and lets go of it. */
export declare class ShowLoader {
    #private;
    private readonly host;
    film: Film;
    show?: VideoShow;
    /** The player could not be fetched. */
    failed: boolean;
    /** It should play. */
    plays: boolean;
    /** Interface words that came later; the element waits for them when the language changes. */
    readonly words: OwnWords[];
    constructor(host: VideoHost);
    /** Another film than before? Then what belonged to that one goes. */
    take(medium: Medium | string | undefined, exercise: Exercise | undefined, base: string): void;
    /** Waits until it is nearly seen. */
    wait(): void;
    play(): void;
    drop(): void;
}
