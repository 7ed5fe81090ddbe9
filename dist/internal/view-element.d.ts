import { LibraryElement } from './library-element.js';
import type { LibraryView } from './library-view.js';
/** An element of several views, for more of the file than cards show. */
export declare abstract class ViewElement extends LibraryElement {
    /** What the parts of the view need of this element. */
    protected get view(): LibraryView;
}
