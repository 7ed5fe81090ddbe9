import { type TemplateResult } from 'lit';
import type { SheetLine } from '../../data/program-sheet.js';
import { type ProgramView } from './program-view.js';
/** What a visitor does with the lines of their own programme. */
export interface LineActions {
    /** Number of the line whose fields are open, from 0. */
    readonly editing: number | undefined;
    /** The fields of a line. */
    readonly fields: (index: number) => unknown;
    readonly move: (index: number, by: number) => void;
    readonly edit: (index: number) => void;
    readonly remove: (index: number) => void;
}
/** The visitor's own exercises, with buttons to order, change and remove them; Alt with an arrow key moves one too. */
export declare function ownLines(view: ProgramView, lines: readonly SheetLine[], actions: LineActions): TemplateResult;
