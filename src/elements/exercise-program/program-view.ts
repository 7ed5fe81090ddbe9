import type { LocalizedText } from '../../data/library-types.js';
import type { SheetSession } from '../../data/program-sheet.js';
import type { LibraryView } from '../../internal/library-view.js';

/** What the parts of the view know of their element. */
export interface ProgramView extends LibraryView {
  /** Follows the exercises of a session. */
  readonly start: (session: SheetSession) => void;
}

/** A text of the file as plain text. */
export const plain = ({ found }: ProgramView, text: LocalizedText | undefined): string => found(text)?.value ?? '';

/** The name of an exercise, or the id of one that the library does not know. */
export const nameOf = (
  view: ProgramView,
  { exercise, item }: { exercise?: { name: LocalizedText } | undefined; item: { exercise: string } },
): string => plain(view, exercise?.name) || item.exercise;
