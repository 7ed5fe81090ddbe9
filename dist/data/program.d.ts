import type { BlockItem, Exercise } from './library-types.js';
/** How much of an exercise, where that differs from the library: whole numbers from 1. */
export interface OwnAmounts {
    readonly sets?: number;
    /** Repetitions in a set. */
    readonly reps?: number;
    readonly holdSeconds?: number;
    /** Of exercises with timed phases, which have no sets. */
    readonly rounds?: number;
}
/** An exercise of a visitor's own programme. */
export interface ProgramItem extends OwnAmounts {
    /** Id of the exercise. */
    readonly exercise: string;
    /** A short note, in one language, as plain text. */
    readonly note?: string;
}
/** A visitor's own programme. It stays on the page, unless the visitor saves or shares it. */
export interface Program {
    readonly title: string;
    /** The habit it is tied to, such as "after brushing your teeth". */
    readonly anchor: string;
    /** Days of the week: 1 is Monday, 7 Sunday. In order, at least one. */
    readonly days: readonly number[];
    /** For how many weeks. */
    readonly weeks: number;
    readonly items: readonly ProgramItem[];
}
export declare const EVERY_DAY: readonly number[];
export declare const EMPTY_PROGRAM: Program;
/** The most of each amount: what is more comes from a slip of the finger or a hostile link. */
export declare const MOST: Readonly<Record<keyof OwnAmounts, number>>;
export declare const AMOUNTS: readonly (keyof OwnAmounts)[];
export declare const MOST_ITEMS = 60;
export declare const MOST_WEEKS = 52;
/** A whole number from 1 to `most`; undefined for everything else. */
export declare const wholeNumber: (value: unknown, most: number) => number | undefined;
/**
 * A programme from anything: storage, a file, a link. What is wrong in it is left out; undefined when it is none at all.
 * Ids of exercises that the library does not know are kept: they may come back.
 */
export declare function cleanProgram(value: unknown): Program | undefined;
/** Which of the amounts can be set for an exercise: rounds where it has phases, else what its dosage counts. */
export declare function amountsOf({ dosage, phases }: Exercise): readonly (keyof OwnAmounts)[];
/** An item as it stands in a library file: an exercise with its dosage or phases, ready for a session. */
export declare function toBlockItem(item: ProgramItem, exercise: Exercise | undefined): BlockItem;
/** An exercise with the dosage or phases of an item in the place of its own. */
export declare function asDosed(exercise: Exercise, { dosage, phases }: BlockItem): Exercise;
