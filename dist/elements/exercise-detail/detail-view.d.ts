import type { Exercise, LocalizedText } from '../../data/library-types.js';
import type { explainedLine } from '../../internal/explained.js';
import { type LibraryView, type Piece } from '../../internal/library-view.js';
export { heading, openHere, say, type Go, type Piece } from '../../internal/library-view.js';
/** What the parts of the view know of their element. */
export interface DetailView extends LibraryView {
    readonly exercise: Exercise;
}
/** Id of the part that says how much. */
export declare const AMOUNT = "amount";
/** Brings what explains words of the glossary where they stand. */
export declare const explainWith: (it: typeof explainedLine) => unknown;
/**
 * A text to read, with its words of the glossary explained once what does that is here.
 * @param id different for each text of an exercise
 */
export declare const prose: (view: DetailView, text: LocalizedText | undefined, id: string) => Piece;
/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export declare function safely<Result, Otherwise>(make: () => Result, otherwise: Otherwise): Result | Otherwise;
