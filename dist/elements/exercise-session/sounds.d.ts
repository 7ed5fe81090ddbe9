import type { TimedTone } from '../../data/session-tones.js';
/** Tones made by the browser itself, put on its clock of sound ahead of time: they come on time in a tab that sleeps. */
export declare class Sounds {
    #private;
    /**
     * Wakes the sound up; only after a touch of the visitor does a browser allow it.
     * @param volume from 0 to 1
     */
    wake(volume: number): void;
    /** Puts tones on the clock; `now` is the moment of the session, in seconds. */
    plan(tones: readonly TimedTone[], now: number): void;
    /** Takes back what was planned and has not sounded yet. */
    clear(): void;
    dispose(): Promise<void>;
}
