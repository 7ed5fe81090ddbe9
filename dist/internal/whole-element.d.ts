import type { LibraryStore } from '../store/library-store.js';
import { ViewElement } from './view-element.js';
/** An element that needs the file to its end: what comes first in it may refer to what comes last. */
export declare abstract class WholeElement extends ViewElement {
    #private;
    /** Whether the file is read to its end and looked over: what is wrong in it is out. Asks for that when it is not. */
    protected get whole(): boolean;
    /** Waits until the file is looked over. What a server drew was, and is taken over only then. @internal */
    lookOver(store: LibraryStore): Promise<void>;
}
