import type { SessionChange, SessionSnapshot, SessionStore } from '../../store/session-store.js';
import type { SessionHost } from './session-host.js';
/** What is heard and felt of a session, and what keeps the device awake. Each may be missing. */
export declare class Cues {
    #private;
    private readonly host;
    private readonly store;
    constructor(host: SessionHost, store: SessionStore);
    /** A voice says what happens: nobody else has to. */
    get speaks(): boolean;
    react(snapshot: SessionSnapshot, change: SessionChange): void;
    /** Follows sound on and sound off at once: a phone lets a page sound only while it is touched. */
    drawn(): void;
    dispose(): void;
}
