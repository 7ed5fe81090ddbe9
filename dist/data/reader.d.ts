import type { Exercise, LibraryFile, Taxonomy } from './library-types.js';
/** A library file without its exercises; its vocabularies and levels are whole, the rest is as the file has it. */
export interface LibraryHeader extends Omit<LibraryFile, 'exercises'> {
    readonly taxonomies: Readonly<Record<string, Taxonomy>>;
}
/**
 * Reads a library file as far as finding exercises needs it: tolerant, small and fast. What is wrong hides only itself;
 * what exactly is wrong, and where, `check.ts` says.
 */
export declare class LibraryReader {
    #private;
    /** Whether something had to be left out. */
    dropped: boolean;
    /**
     * The file without its exercises.
     * @throws LoadError when it is no library, or of another major version
     */
    header(data: unknown): LibraryHeader;
    /** An exercise, or undefined when it cannot be shown because something that a card needs is wrong. */
    exercise(raw: unknown): Exercise | undefined;
}
