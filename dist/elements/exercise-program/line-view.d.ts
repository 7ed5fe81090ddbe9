import { type TemplateResult } from 'lit';
import type { Exercise } from '../../data/library-types.js';
import type { SheetLine } from '../../data/program-sheet.js';
import type { ProgramView } from './program-view.js';
/** A small picture beside the name: decoration. */
export declare function pictureView({ header, base }: ProgramView, exercise: Exercise | undefined): TemplateResult;
/** An exercise with how much of it, and a note. `more` are buttons and fields that belong to it. */
export declare function lineView(view: ProgramView, line: SheetLine, more?: {
    buttons?: unknown;
    below?: unknown;
}): TemplateResult;
