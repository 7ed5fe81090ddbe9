import type { Part } from '../data/video-chapters.js';
import type { VideoFile } from '../data/video-source.js';
import { type PlayerMedia } from './player-media.js';
import { type PlayerSnapshot } from './player-snapshot.js';
/** A part that is shorter than this is a slip of the finger, in seconds. */
export declare const SHORTEST_PART = 0.2;
export interface PlayerStoreOptions {
    /** The files to try, the best first; none when the film is in a frame of a service. */
    readonly files?: readonly VideoFile[];
    /** What must be fetched before there is anything to play, instead of files. */
    readonly open?: () => Promise<void>;
    /** Length in seconds according to the library file. */
    readonly duration?: number;
    readonly repeat?: boolean;
    readonly rate?: number;
    /** How many seconds to count down before the film begins; 0 or nothing for none. */
    readonly countFrom?: () => number;
    /** Calls back after so many milliseconds; returns how to stop it. */
    readonly after: (ms: number, then: () => void) => () => void;
}
/**
 * Plays a film without showing anything. It never believes itself: it asks the film for something and says that it
 * happened when the film's own event says so.
 */
export declare class PlayerStore {
    #private;
    readonly media: PlayerMedia;
    private readonly options;
    snapshot: PlayerSnapshot;
    constructor(media: PlayerMedia, options: PlayerStoreOptions);
    /** Calls back after every change; returns how to stop. */
    subscribe(listener: (snapshot: PlayerSnapshot) => void): () => void;
    dispose(): void;
    /** Begins, after the count if there is one. Call it in the visitor's click: browsers want that. */
    play(): void;
    pause(): void;
    seek(seconds: number): void;
    setRate(rate: number): void;
    /**
     * Repeats the whole film, or no longer. Not by the film's own `loop`: some engines stop at the end all the same, after
     * the visitor went to another moment.
     */
    setRepeat(repeat: boolean): void;
    /** Repeats a part of the film; none lets it go on to the end. */
    setPart(part?: Part): void;
    /** Tries again, from the moment where it went wrong. */
    retry(): void;
    /** The film has come to this moment: behind its end the part begins again. Sooner than the film's own events tell. */
    reached(time: number): void;
}
