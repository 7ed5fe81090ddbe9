import type { LocalizedText } from './library-types.js';
/** A text of a library file, and the language it was found in. */
export interface FoundText {
    readonly value: string;
    /** BCP 47 tag of `value`. */
    readonly lang: string;
    /** Whether this is another language than the wanted one, so that `value` must be marked with its own `lang`. */
    readonly fallback: boolean;
}
/**
 * Looks a text up: in the wanted language, its base language (`nl` for `nl-BE`), another region of it, the file's own
 * language, or else the first there is. Undefined when there is no text at all.
 * @param wanted BCP 47 tag of the visitor's language
 * @param own the file's `defaultLocale`, in which plain strings are written
 */
export declare function findText(text: LocalizedText | undefined, wanted: string, own: string): FoundText | undefined;
