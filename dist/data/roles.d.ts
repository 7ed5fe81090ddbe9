import type { Exercise, Taxonomy, Term } from './library-types.js';
type Taxonomies = Readonly<Record<string, Taxonomy>>;
/** The taxonomy by which visitors browse: `category`, or else the first that is not private or hidden. */
export declare function browseTaxonomy(taxonomies: Taxonomies): string | undefined;
/** The taxonomy of things an exercise needs: the first that filters by "what can I do with what I have". */
export declare const needsTaxonomy: (taxonomies: Taxonomies) => string | undefined;
/** Whether visitors can filter by a taxonomy. */
export declare const isFilter: (taxonomy: Taxonomy) => boolean;
/** A term of an exercise, and whether it may be left out. */
export interface TermUse {
    readonly term: Term;
    readonly optional: boolean;
}
/** The terms of an exercise in one taxonomy, those the file does not define left out. */
export declare function termsOf(exercise: Exercise, id: string | undefined, taxonomies: Taxonomies): TermUse[];
/** Terms in the author's order: by `order`, then as written. */
export declare const inOrder: (terms: readonly Term[]) => readonly Term[];
export {};
