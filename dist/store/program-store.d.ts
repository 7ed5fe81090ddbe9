import { type Program, type ProgramItem } from '../data/program.js';
import { type DoneDays } from '../data/program-file.js';
/** Where a programme may be kept. Browsers throw at the very mention of it when storage is switched off. */
export type ProgramStorage = () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
/** A visitor's programme at one moment. Frozen; a new one is made for every change. */
export interface ProgramSnapshot {
    readonly program: Program;
    readonly done: DoneDays;
    /** `page`: gone when the page is; `device`: kept until the visitor deletes it; `refused`: the browser keeps nothing. */
    readonly kept: 'page' | 'device' | 'refused';
    /** Whether the last removal can be taken back. */
    readonly canUndo: boolean;
}
/**
 * A visitor's own programme and the days on which programmes were done. It lives in the page's memory; on the device only
 * once the visitor asked for that. Nothing is ever sent. When the device refuses, the programme stays on the page.
 */
export declare class ProgramStore {
    #private;
    readonly library: string;
    private readonly storage;
    /**
     * @param library id of the library: what is kept is kept under it
     * @param storage where to keep it when the visitor asks
     */
    constructor(library: string, storage?: ProgramStorage);
    get snapshot(): ProgramSnapshot;
    /** Calls back after every change. Returns how to stop. */
    subscribe(listener: () => void): () => void;
    /** Adds an exercise at the end; false when the programme is full. */
    add(exercise: string): boolean;
    /** Takes an item out; `undo` brings it back. */
    remove(index: number): void;
    /** Moves an item up (-1) or down (1), as far as there is room. Returns where it is now. */
    move(index: number, by: number): number;
    /** Changes amounts or note of an item; undefined takes one back to what the library says. */
    change(index: number, change: Partial<ProgramItem>): void;
    /** Changes title, habit, days or weeks. */
    describe(change: Partial<Omit<Program, 'items'>>): void;
    /** Puts another programme in the place of this one, for example a shared one; `undo` brings this one back. */
    replace(program: Program, done?: DoneDays): void;
    /** Empties the programme; `undo` brings it back. */
    clear(): void;
    /** Takes the last removal or replacement back. */
    undo(): void;
    /** Marks a day, such as `2026-11-30`, as done or not. `which` is `own` or `protocol:` with its id. */
    mark(which: string, day: string, done: boolean): void;
    /**
     * Keeps the programme on the device from now on, with every later change. What another window kept there meanwhile
     * gives way to it; `undo` brings that one back.
     */
    keep(): void;
    /** Deletes from the device what was kept there. The programme stays on the page. */
    forget(): void;
    /** Reads what is kept on the device, for example because another window changed it. */
    refresh(): void;
    /** Everything of the visitor as the text of a file. */
    toFile(): string;
}
/** The one programme of a library on this page, shared by everything that adds to it or shows it. */
export declare function programStoreOf(library: string, storage?: ProgramStorage): ProgramStore;
