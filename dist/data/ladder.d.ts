import type { Exercise, Ladder, LocalizedText, Rung } from './library-types.js';
/** Where an exercise stands on one ladder. */
export interface LadderPlace {
    readonly ladder: Ladder;
    /** Index of its rung; 0 is the easiest. */
    readonly index: number;
    readonly rung: Rung;
    /** Ids of the exercises one rung down, of the others on the same rung, and one rung up. */
    readonly easier: readonly string[];
    readonly beside: readonly string[];
    readonly harder: readonly string[];
}
/** Where an exercise stands on each ladder that has it, in the author's order. */
export declare function placesOnLadders(id: string, ladders?: readonly Ladder[]): readonly LadderPlace[];
/** An exercise that should go well before another, and why. */
export interface First {
    readonly exercise?: string;
    readonly movement?: string;
    readonly note?: LocalizedText | undefined;
}
/** What should go well before an exercise. */
export declare const firsts: ({ requires }: Exercise) => readonly First[];
/** A rung with exercises that are in the library. */
export interface ReadyRung {
    readonly rung: Rung;
    readonly exercises: readonly Exercise[];
}
/**
 * The rungs that can be shown, the easiest first. Exercises that are not there are left out, those that stand lower on the
 * ladder already, too (it would lead in a circle), and so are rungs that are empty then.
 */
export declare function rungsOf({ rungs }: Ladder, get: (id: string) => Exercise | undefined): readonly ReadyRung[];
/** Index of the rung with an exercise, -1 when there is none. */
export declare const rungWith: (rungs: readonly ReadyRung[], exercise: string | undefined) => number;
