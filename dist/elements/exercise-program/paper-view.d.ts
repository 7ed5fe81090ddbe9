import { type TemplateResult } from 'lit';
import type { Sheet } from '../../data/program-sheet.js';
import { type ProgramView } from './program-view.js';
/** What stands on the paper. */
export interface PaperOptions {
    readonly pictures: boolean;
    readonly steps: boolean;
    readonly boxes: boolean;
    readonly name: boolean;
    /** Where the code to scan leads; none when left out. */
    readonly link: string | undefined;
}
/** A programme on A4: lines instead of areas, so that it stays readable without backgrounds and in black and white. */
export declare function paperView(view: ProgramView, sheet: Sheet, options: PaperOptions): TemplateResult;
