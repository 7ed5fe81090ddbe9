import { type Selection } from './facet-index.js';
import type { Exercise, Taxonomy } from './library-types.js';
export { NONE, type Selection } from './facet-index.js';
export interface CatalogQuery {
    /** What the visitor typed; without words it finds everything. */
    readonly text: string;
    readonly selection: Selection;
    /** How many exercises to return at most. */
    readonly limit: number;
}
export interface CatalogAnswer {
    /** Exercises in the catalog. */
    readonly total: number;
    /** Exercises found. */
    readonly count: number;
    /** The first of those found, best first, equally good ones in the author's order. */
    readonly hits: readonly Exercise[];
    /**
     * How many exercises each term would leave, by taxonomy, within the text and the other taxonomies' choices: `any` the
     * term alone, `all` the term with those chosen, `subset` the term added to those chosen. '' is "none needed" alone.
     */
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
    /** The folded beginnings of words that were searched, after correction; for highlighting. */
    readonly words: readonly string[];
    /** Whether a typing mistake was forgiven. */
    readonly corrected: boolean;
}
/** The answer as long as there is nothing to look in. */
export declare const NOTHING: CatalogAnswer;
/** Nothing chosen. */
export declare const ALL: Selection;
/** All exercises of a library, ready to be searched and narrowed down at any time, also while it is being filled. */
export declare class Catalog {
    #private;
    private readonly taxonomies;
    /** @param taxonomies the library's vocabularies; terms in the exercises that they don't hold are ignored */
    constructor(taxonomies: Readonly<Record<string, Taxonomy>>);
    /** All exercises, in the author's order. */
    get exercises(): readonly Exercise[];
    /** How many exercises there are. */
    get size(): number;
    /** Adds an exercise behind the others. */
    add(exercise: Exercise): void;
    /** Takes in the words and terms of what was added since the last time; until then it can only be listed. */
    index(): void;
    /** The exercise with this id, or the one that replaces it. */
    get(id: string): Exercise | undefined;
    /**
     * Finds exercises.
     *
     * Every word of the text must begin a word of the exercise or of a term that it uses. Best are those with the text as
     * name, then whole words in names, beginnings in names, aliases, summaries and terms, and the rest.
     */
    query({ text, selection, limit }: CatalogQuery): CatalogAnswer;
}
