import type { LibraryFile } from '../data/library-types.js';
import { type Attributes } from './markup.js';
import { type ServedTag } from './served-tags.js';
export { styleHashes } from './style-hashes.js';
export type { ServedTag } from './served-tags.js';
/** What a server has to know to draw an element. */
export interface ServerOptions {
    /** The library: an object, or the JSON text of the file. Its keys have to stand in the order of the file. */
    readonly library: LibraryFile | string;
    /** Address of the page, absolute. */
    readonly page: string;
    /**
     * Address of the library file as the browser knows it, which pictures are resolved against: absolute, or as seen from the
     * page. `exercise-library` gets it as its `src`; leave it out where the library is written into the page.
     */
    readonly src?: string;
    /** Language of the page, as in its `lang`. */
    readonly lang: string;
    /** Attributes of the tag, such as `{ address: 'hip', 'heading-level': 3 }`; `true` writes a bare name. */
    readonly attributes?: Attributes;
    /**
     * Writes the library into the page, so that the browser has nothing to fetch; for `exercise-library` without `src`.
     * Good for small ones.
     */
    readonly inline?: boolean;
    /** Puts names and summaries as plain HTML inside the tag, for readers without shadow DOM. True by default. */
    readonly fallback?: boolean;
}
/**
 * The HTML of one element, as a visitor gets it.
 *
 * @param tag `exercise-library`; or one of the others, which find their library by `library="id"` or around them
 * @throws Error when the library cannot be read
 */
export declare function renderElement(tag: ServedTag, options: ServerOptions): Promise<string>;
