import { type nothing, type TemplateResult } from 'lit';
import type { TimedPart, Timeline } from '../../data/timeline.js';
import { type SessionPlace } from '../../store/session-memory.js';
import { SessionStore } from '../../store/session-store.js';
import type * as Pictures from './moving-picture.js';
import type { SessionHost } from './session-host.js';
/** Waits for the words of all that comes after the start. */
export declare const awaitWords: (language: string) => Promise<unknown>;
/** Brings sounds, voice, what moves beside the clock, and the questions at the end. Without them a session runs all the same. */
export declare function loadRest(): Promise<void>;
/** A session that runs: what is seen, heard, felt and remembered of it. */
export declare class Follow {
    #private;
    readonly host: SessionHost;
    readonly place: SessionPlace;
    readonly store: SessionStore;
    readonly picture?: Pictures.MovingPicture;
    constructor(host: SessionHost, place: SessionPlace, timeline: Timeline);
    start(): void;
    view(): TemplateResult | typeof nothing;
    /** After every update of the element. */
    drawn(): void;
    key(event: KeyboardEvent): void;
    dispose(): void;
    /** Ids of the exercises that were begun. */
    get begun(): readonly string[];
    /** What comes after the part that runs. */
    get next(): TimedPart | undefined;
}
