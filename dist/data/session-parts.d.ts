import type { LocalizedText, Phase } from './library-types.js';
import { type PlannedItem } from './session-plan.js';
export type Side = 'left' | 'right';
/** What happens in a part: a phase of the file, or what comes between them. */
export type PartKind = Phase['kind'] | 'ready' | 'switch';
/** A piece of time in which one thing is done. */
export interface Part {
    readonly kind: PartKind;
    readonly seconds: number;
    /** The side of the body that works; of `switch` the one to turn to. */
    readonly side?: Side;
    /** Against the weight (lift) or with it (lower). */
    readonly way?: 'lift' | 'lower';
    /** The second direction of a movement that is done in both. */
    readonly otherWay?: boolean;
    /** Round or set, counted from 1, of how many. */
    readonly round?: number;
    readonly rounds?: number;
    readonly counts?: 'rounds' | 'sets';
    /** Repetition, counted from 1, of how many. */
    readonly rep?: number;
    readonly reps?: number;
    /** First part of its repetition. */
    readonly begins?: boolean;
    readonly ramp?: {
        readonly from: number;
        readonly to: number;
    };
    readonly label?: LocalizedText;
    readonly cue?: LocalizedText;
    /** Name of the phase in the file. */
    readonly phase?: string;
    /** Parts with the same number are one piece of the track: the repetitions of a set. */
    readonly group: number;
}
/** The parts of one exercise, one after the other; nothing when nothing takes time. */
export declare function partsOf(item: PlannedItem, first: Side): Generator<Part>;
