import type { Exercise } from '../../data/library-types.js';
import type { LibraryView } from '../../internal/library-view.js';

export { heading, openHere, say, type Go, type Piece } from '../../internal/library-view.js';

/** What the parts of the view know of their element. */
export interface DetailView extends LibraryView {
  readonly exercise: Exercise;
}

/** What is wrong in a file, and was not looked at yet, must cost its own part of the view only. */
export function safely<Result, Otherwise>(make: () => Result, otherwise: Otherwise): Result | Otherwise {
  try {
    return make();
  } catch {
    return otherwise;
  }
}
