import type { LocalizedText } from '../../data/library-types.js';
import type { SheetSession } from '../../data/program-sheet.js';
import type { LibraryView } from '../../internal/library-view.js';
/** What the parts of the view know of their element. */
export interface ProgramView extends LibraryView {
    /** Follows the exercises of a session. */
    readonly start: (session: SheetSession) => void;
}
/** A text of the file as plain text. */
export declare const plain: ({ found }: ProgramView, text: LocalizedText | undefined) => string;
/** The name of an exercise, or the id of one that the library does not know. */
export declare const nameOf: (view: ProgramView, { exercise, item }: {
    exercise?: {
        name: LocalizedText;
    } | undefined;
    item: {
        exercise: string;
    };
}) => string;
