import { LibraryElement } from './library-element.js';
import type { LibraryView } from './library-view.js';
/** An element of several views, for more of the file than cards show. */
export declare abstract class ViewElement extends LibraryElement {
    protected readonly internals: ElementInternals;
    /** Whether a screenful is to come, for which room is kept until it is there. */
    protected get expects(): boolean;
    /** What the parts of the view need of this element. */
    protected get view(): LibraryView;
    protected scheduleUpdate(): void | Promise<unknown>;
    /** Says in the states of the element that the library is on its way, or that there is nothing to show. */
    protected tellState(now: 'loading' | 'empty' | ''): void;
    /** Keeps room, or has no need to any more. */
    protected keepRoom(waits: boolean): void;
}
