import type { BlockItem } from '../data/library-types.js';
import type { LibraryStore } from '../store/library-store.js';
/** Follows exercises in `<exercise-session>`, which is a dialog over the page. */
export declare class SessionDialog {
    #private;
    private readonly host;
    /** @param host what draws `view()`, and draws it again when asked to */
    constructor(host: {
        readonly ownerDocument: Document;
        requestUpdate(): void;
    });
    /** False when the page has no `<exercise-session>`. */
    open(items: readonly BlockItem[], store: LibraryStore | undefined): boolean;
    view(): unknown;
}
