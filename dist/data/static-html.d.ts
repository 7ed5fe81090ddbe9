import type { LibraryFile } from './library-types.js';
import { type StructuredDataOptions } from './structured-data.js';
/** What a static copy of a library holds. */
export interface StaticHtmlOptions extends StructuredDataOptions {
    /** Names and summaries only, instead of whole exercises. */
    readonly brief?: boolean;
    /** Level of the headings of the categories, from 1 to 5. */
    readonly headingLevel?: number;
    /** Whether schema.org data is added in a script. */
    readonly withData?: boolean;
}
/** A text as it stands in HTML, in the content or in an attribute. */
export declare const escape: (text: string) => string;
/**
 * A library as plain HTML to put inside `<exercise-library>`: readable without script, and by search engines. Without
 * empty lines, because some editors turn those into paragraphs.
 */
export declare function staticHtml(file: LibraryFile, options: StaticHtmlOptions): string;
