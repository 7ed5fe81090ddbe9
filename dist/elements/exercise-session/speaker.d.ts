import type { TimedPart } from '../../data/timeline.js';
import type { SessionSnapshot } from '../../store/session-store.js';
import type { SessionHost } from './session-host.js';
/** Says what to do, in the visitor's language, with a voice of the device. Silent when there is none. */
export declare class Speaker {
    #private;
    private readonly host;
    constructor(host: SessionHost);
    get speaks(): boolean;
    /** A part begins. */
    enter(part: TimedPart): void;
    /** A second went by: under a ramp the effort is said. */
    second({ part, at }: SessionSnapshot): void;
    say(text: string): void;
    hush(): void;
}
