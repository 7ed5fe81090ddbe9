import type { ExerciseElement } from '../../internal/exercise-element.js';
import type * as Extras from './figure-extras.js';
import type * as More from './figure-more.js';
/** What comes later than the body: `more` draws things, the arrow and marks; `extras` are the buttons. */
interface Parts {
    more?: typeof More;
    extras?: typeof Extras;
}
/** Once they are fetched, for every figure. */
export declare const parts: Parts;
/** How to fetch them. */
export type Loaders = {
    [Name in keyof Parts]?: () => Promise<NonNullable<Parts[Name]>>;
};
/** Gives an element a part, or fetches it and then draws the element anew. True while the part is on its way. */
export declare function usePart(element: ExerciseElement, name: keyof Parts, loaders: Loaders): boolean;
export {};
