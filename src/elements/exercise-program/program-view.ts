import type { LocalizedText } from '../../data/library-types.js';
import type { LibraryHeader } from '../../data/reader.js';
import type { FoundText } from '../../data/text.js';
import type { Speaker } from '../../internal/amount-words.js';
import type { SheetSession } from '../../data/program-sheet.js';
import type { LibraryStore } from '../../store/library-store.js';

/** What the parts of the view know of their element. */
export interface ProgramView extends Speaker {
  readonly language: string;
  readonly header: LibraryHeader | undefined;
  /** Address of the library file. */
  readonly base: string | undefined;
  readonly store: LibraryStore | undefined;
  /** Level of the first heading. */
  readonly level: number;
  readonly found: (text: LocalizedText | undefined) => FoundText | undefined;
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
