import { nothing, type TemplateResult } from 'lit';
import type { LocalizedText } from '../data/library-types.js';
import type { FoundText } from '../data/text.js';
export type Piece = TemplateResult | readonly TemplateResult[] | string | typeof nothing;
/** What can look a text of the file up. */
export interface Finder {
    readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
}
/** A text of the file, marked with its language and direction where it is not the visitor's; paragraphs on lines of their own. */
export declare function say({ found }: Finder, text: LocalizedText | undefined): Piece;
