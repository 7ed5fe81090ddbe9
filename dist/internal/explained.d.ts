import { type TemplateResult } from 'lit';
import type { LocalizedText } from '../data/library-types.js';
import { type LibraryView } from './library-view.js';
/**
 * A text of the file in paragraphs, with each word of the glossary as a small button that says what it means. On paper
 * it is plain text.
 * @param id different for each text of one element
 */
export declare function explained(view: LibraryView, text: LocalizedText | undefined, id: string): readonly TemplateResult[];
/** The same in the middle of a paragraph; paragraphs of the file on lines of their own. */
export declare function explainedLine(view: LibraryView, text: LocalizedText | undefined, id: string): TemplateResult;
export declare const explainedStyles: import("lit").CSSResult;
