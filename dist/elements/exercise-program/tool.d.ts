import type { CSSResultOrNative } from 'lit';
import type { Program } from '../../data/program.js';
import type { Sheet } from '../../data/program-sheet.js';
import type { SheetLine } from '../../data/program-sheet.js';
import type { ExerciseElement } from '../../internal/exercise-element.js';
import type { OwnWords } from '../../internal/messages.js';
import type { ProgramStore } from '../../store/program-store.js';
import type { ProgramSource } from './program-source.js';
import type { ProgramView } from './program-view.js';
import type { SharedProgram } from './shared-program.js';
import type { Tools } from './tools.js';
/** What a visitor can open below the programme; each is fetched when it is first opened. */
export type ToolName = 'compose' | 'share' | 'calendar' | 'print';
/** What an opened tool knows of its element. */
export interface ToolHost {
    readonly element: ExerciseElement;
    readonly view: ProgramView;
    readonly sheet: Sheet;
    /** The visitor's own or a shared programme; undefined for a protocol of the library. */
    readonly program: Program | undefined;
    readonly programs: ProgramStore;
    /** `own`, `shared`, or `protocol:` with its id. */
    readonly which: string;
    /** Says something politely. */
    say(message: string): void;
    requestUpdate(): void;
    /** Closes the tool. */
    close(): void;
}
/** What tools know of an element, read anew each time. */
export declare const toolHost: (element: ExerciseElement, source: ProgramSource, act: {
    readonly view: () => ProgramView;
    readonly say: (message: string) => void;
    readonly close: () => void;
}) => ToolHost;
/** A tool that is there. */
export interface Tool {
    render(): unknown;
    /** The fields of a line of the own programme. */
    fields?(index: number): unknown;
}
/** What only some visitors need of a programme. */
export interface More {
    readonly shared: SharedProgram;
    /** A programme that was shared, or why it cannot be shown. */
    notice(): unknown;
    /** The visitor's own exercises. */
    own(lines: readonly SheetLine[]): unknown;
    /** On which days it was done, and where it is kept. `filled`: whether there is any exercise in the programme. */
    end(filled: boolean): unknown;
    updated(): void;
}
/** A module with a tool, or with what only some need. */
export interface ToolModule<Made = Tool> {
    readonly styles: readonly CSSResultOrNative[];
    readonly words: OwnWords;
    make(host: ToolHost, tools: Tools): Made;
}
