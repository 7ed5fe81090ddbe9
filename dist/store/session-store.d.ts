import type { TimedPart, Timeline } from '../data/timeline.js';
/** Clocks, timers and memory of a session; handed in by tests. */
export interface SessionClock {
    /** Milliseconds by the clock on the wall: it goes on while a phone is locked, and may be set by its owner. */
    readonly wall?: () => number;
    /** Milliseconds by a clock that never jumps, but may stand still while the machine sleeps. */
    readonly steady?: () => number;
    /** Calls back once after so many milliseconds, or later; returns how to stop that. */
    readonly after?: (ms: number, call: () => void) => () => void;
}
/** What a session shows at one moment. Frozen; a new one is made for every change. */
export interface SessionSnapshot {
    readonly state: 'idle' | 'running' | 'paused' | 'ended';
    /** Seconds from the start of the session. */
    readonly at: number;
    /** Index of the part, -1 when there is none. */
    readonly index: number;
    readonly part?: TimedPart;
    /** Whole seconds left of the part, as people count down: a part of 5 seconds begins with 5. */
    readonly left: number;
    /** Whole seconds left of the session. */
    readonly remaining: number;
    /** It paused by itself: so much time was gone that nobody can have followed. */
    readonly away: boolean;
}
/** Why listeners are called: time went on, or somebody (the visitor, a clock that jumped) put it elsewhere. */
export type SessionChange = 'time' | 'moved' | 'state';
type Listener = (snapshot: SessionSnapshot, change: SessionChange) => void;
/**
 * Runs a session along its timeline. The moment is read off the clocks every time, never summed up, so that late timers
 * cost nothing: it is right again with the first one that comes. Knows no elements.
 */
export declare class SessionStore {
    #private;
    constructor(timeline: Timeline, { wall, steady, after }?: SessionClock);
    get snapshot(): SessionSnapshot;
    get timeline(): Timeline;
    /** Calls back after every change. Returns how to stop. */
    subscribe(listener: Listener): () => void;
    /** Starts, or goes on after a pause; a session that ended starts again. */
    play(): void;
    pause(): void;
    toggle(): void;
    /** Goes to a moment, in seconds from the start; running or paused as before. */
    seek(seconds: number): void;
    /** To the next part. */
    skip(): void;
    /** To the begin of this part, or of the one before when this one has only just begun. */
    back(): void;
    /** Makes the part that runs longer; the rest of the session comes that much later. */
    extend(seconds?: number): void;
    /** Ends it here. */
    end(): void;
    /** Looks at the clocks now: also call it when the page is seen again. */
    wake(): void;
    /** Stops the timer and forgets the listeners. */
    dispose(): void;
}
export {};
