import { type Bits } from './bits.js';
import type { Exercise, Taxonomy, Term } from './library-types.js';
/** What a visitor has chosen. */
export interface Selection {
    /** Chosen terms by taxonomy, {@link NONE} for "none needed". What the library doesn't know is ignored. */
    readonly terms: Readonly<Record<string, readonly string[]>>;
    /** The hardest level to show; while it is set, an exercise without a level is hidden. */
    readonly maxLevel?: number | undefined;
}
/** What is left after choosing, and what each further choice would leave. */
export interface Narrowed {
    readonly hits: Bits;
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}
/** The term that stands for an empty list: none needed. */
export declare const NONE = "";
/** For every term the set of exercises that use it, for `subset` also the set of those that cannot do without. */
export declare class FacetIndex {
    #private;
    /** Length of the sets. */
    width: number;
    /** @param found is told the number of each term and what its taxonomy says about it */
    constructor(taxonomies: Readonly<Record<string, Taxonomy>>, found: (number: number, term: Term) => void);
    /** How many numbers there are. */
    get rows(): number;
    /** The set of exercises that use a term. */
    row(number: number): Bits;
    /** Adds the next exercise. */
    add({ terms, level }: Exercise): void;
    /** Which of the exercises in `text` a selection leaves, with the live counts. */
    narrow(text: Bits, { terms, maxLevel }: Selection): Narrowed;
}
