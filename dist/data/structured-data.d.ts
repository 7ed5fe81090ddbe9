import type { Exercise, LibraryFile, Medium } from './library-types.js';
/** A node of JSON-LD. */
export type JsonLd = {
    readonly [key: string]: unknown;
};
/** Where and in which language structured data is made. */
export interface StructuredDataOptions {
    /** BCP 47 tag of the page. */
    readonly locale: string;
    /** Absolute address of the library file; relative addresses of media resolve against it. */
    readonly base?: string;
    /** Address of the page of one exercise. */
    readonly href?: (id: string) => string;
}
/**
 * The library in the words of schema.org, for search engines: a list of `ExercisePlan`, each with a `VideoObject` for
 * every film that has all a search engine asks for (name, picture, date, address).
 */
export declare function structuredData(file: LibraryFile, options: StructuredDataOptions): JsonLd;
/** One exercise as `ExercisePlan`. */
export declare function exercisePlan(file: LibraryFile, exercise: Exercise, options: StructuredDataOptions): JsonLd;
/**
 * A film as `VideoObject`; undefined when something a search engine needs is missing. With a `Clip` per chapter, but only
 * when all of them have a name, a beginning and an end: half of them is taken for a mistake.
 */
export declare function videoObject(file: LibraryFile, exercise: Exercise, medium: Medium, { locale, base }: StructuredDataOptions): JsonLd | undefined;
