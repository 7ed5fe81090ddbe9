import { type Part, type Side } from './session-parts.js';
import { type PlannedBlock, type PlannedItem } from './session-plan.js';
import type { SessionProblem } from './session-problem.js';
/** A part with its place in the session. */
export interface TimedPart extends Part {
    /** When it begins and ends, in seconds from the start of the session. */
    readonly start: number;
    readonly end: number;
    /** The exercise it belongs to; rest between two exercises belongs to the one that comes. */
    readonly item: PlannedItem;
    /** Place of that exercise among those of the session; the same exercise in the next round counts anew. */
    readonly turn: number;
    /** Round of the circuit, counted from 1, of how many. */
    readonly lap?: number;
    readonly laps?: number;
}
/** A whole session on one line of time. */
export interface Timeline {
    readonly parts: readonly TimedPart[];
    /** Length in seconds. */
    readonly seconds: number;
    /** How many exercises there are, rounds of a circuit counted. */
    readonly turns: number;
}
/**
 * Puts a session on one line of time: get ready, the parts of each exercise, and rest before the next one.
 * @param first the side that begins
 * @param tell hears of exercises that take no time, and of what is longer than can be followed
 */
export declare function makeTimeline(blocks: readonly PlannedBlock[], first?: Side, tell?: (problem: SessionProblem) => void): Timeline;
