import type { Timeline } from './timeline.js';
/** What is heard: work begins, rest begins, turn, a repetition begins, the end comes near, it is done. */
export type Tone = 'work' | 'rest' | 'switch' | 'rep' | 'count' | 'done';
export interface TimedTone {
    /** Seconds from the start of the session. */
    readonly at: number;
    readonly tone: Tone;
}
/** The tones from one moment up to another, in order. */
export declare function tonesBetween({ parts, seconds }: Timeline, from: number, to: number): readonly TimedTone[];
