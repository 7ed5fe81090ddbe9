import type { Exercise, LocalizedText } from '../../data/library-types.js';
import type { explainedLine } from '../../internal/explained.js';
import { say, type LibraryView, type Piece } from '../../internal/library-view.js';

export { heading, openHere, say, type Go, type Piece } from '../../internal/library-view.js';

/** What the parts of the view know of their element. */
export interface DetailView extends LibraryView {
  readonly exercise: Exercise;
}

/** Id of the part that says how much. */
export const AMOUNT = 'amount';

let explain: typeof explainedLine | undefined;

/** Brings what explains words of the glossary where they stand. */
export const explainWith = (it: typeof explainedLine): unknown => (explain = it);

/**
 * A text to read, with its words of the glossary explained once what does that is here.
 * @param id different for each text of an exercise
 */
export const prose = (view: DetailView, text: LocalizedText | undefined, id: string): Piece =>
  safely(() => explain?.(view, text, id), undefined) ?? say(view, text);

/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export function safely<Result, Otherwise>(make: () => Result, otherwise: Otherwise): Result | Otherwise {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
