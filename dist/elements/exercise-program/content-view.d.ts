import { type TemplateResult } from 'lit';
import { type Sheet } from '../../data/program-sheet.js';
import type { ProgramView } from './program-view.js';
import type { More, ToolHost } from './tool.js';
import type { Tools } from './tools.js';
/** What the element lends to its view. */
export interface ContentParts {
    readonly host: ToolHost;
    readonly tools: Tools;
    /** What only some visitors need, once it is there. */
    readonly more: More | undefined;
    readonly print: () => void;
}
/** A programme with everything that can be done with it. */
export declare function contentView(view: ProgramView, sheet: Sheet, parts: ContentParts): TemplateResult;
