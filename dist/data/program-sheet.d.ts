import type { BlockItem, Exercise, Frequency, LocalizedText, Protocol, Range } from './library-types.js';
import { type Program } from './program.js';
/** One line of a programme, ready to be shown, printed or followed. */
export interface SheetLine {
    /** As a session takes it. */
    readonly item: BlockItem;
    /** The exercise with the dosage of this line; undefined when the library does not know it. */
    readonly exercise: Exercise | undefined;
    readonly note?: string | undefined;
}
export interface SheetBlock {
    readonly title?: LocalizedText | undefined;
    readonly mode: 'all' | 'pick' | 'circuit';
    /** For mode pick. */
    readonly pick: number;
    /** For mode circuit. */
    readonly rounds?: Range | undefined;
    readonly lines: readonly SheetLine[];
}
/** What is done in one go. */
export interface SheetSession {
    readonly id: string;
    readonly title?: LocalizedText | undefined;
    readonly frequency?: Frequency | undefined;
    /** Days of the week, when they are chosen: 1 is Monday. */
    readonly days?: readonly number[] | undefined;
    readonly blocks: readonly SheetBlock[];
    /** How long it takes at least, in seconds; 0 when that is not known. */
    readonly seconds: number;
}
export interface SheetStage {
    readonly id: string;
    readonly title?: LocalizedText | undefined;
    readonly weeks?: Range | undefined;
    readonly advanceWhen?: LocalizedText | undefined;
    readonly sessions: readonly SheetSession[];
}
/** A protocol of the library or a visitor's own programme, in one shape. */
export interface Sheet {
    readonly title?: LocalizedText | undefined;
    readonly summary?: LocalizedText | undefined;
    readonly anchor?: LocalizedText | undefined;
    readonly stages: readonly SheetStage[];
}
type Get = (id: string) => Exercise | undefined;
/** The lines that are done when everything is done in order: of those to pick from, the first ones. */
export declare const chosenLines: ({ mode, pick, lines }: SheetBlock) => readonly SheetLine[];
/** A protocol of a library file. What is wrong in it is left out. */
export declare function sheetOfProtocol({ title, summary, anchor, stages }: Protocol, get: Get): Sheet;
/** A visitor's own programme: one stage with one session. */
export declare function sheetOfProgram({ title, anchor, days, weeks, items }: Program, get: Get): Sheet;
/** What a session takes: every exercise of a session that the library knows, circuits round after round. */
export declare function itemsOf({ blocks }: SheetSession): readonly BlockItem[];
/** Whether there is any exercise in it. */
export declare const isFilled: ({ stages }: Sheet) => boolean;
export {};
