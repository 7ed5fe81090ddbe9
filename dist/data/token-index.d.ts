import { PostingLists } from './posting-lists.js';
/** Kinds of lists, and their "letters" in the tree. */
export declare const EXERCISES = 1;
export declare const TERMS = 2;
/** Lists of the words that were looked for. */
export interface FoundLists {
    /** Exercises with the very word. */
    readonly whole: number[];
    /** Exercises with a longer word. */
    readonly longer: number[];
    /** Facet terms. */
    readonly terms: number[];
}
/**
 * All words of all texts: a tree of letters, with a list of exercises and one of facet terms behind the words' ends.
 *
 * A node's letter is in `#letters`. Its first child is the entry after it, further children hang on `#next`. A list is a
 * node, too, with its kind as letter; the entry after it holds its handle.
 */
export declare class TokenIndex {
    #private;
    readonly lists: PostingLists;
    /** Adds the words of a text to the lists of a kind. From call to call numbers must not fall, and places not for one number. */
    add(text: string, kind: number, number: number, place: number): void;
    /**
     * The lists of all words that begin with a folded word, or undefined when there are none.
     * @param typos 1 forgives one letter too many, too few, other than meant or swapped with the next
     * @param found receives the beginnings as the library spells them
     */
    find(word: string, typos: number, found: Set<string>): FoundLists | undefined;
}
