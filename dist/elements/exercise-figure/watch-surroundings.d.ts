/** What a figure wants to know of its surroundings. */
interface Surroundings {
    seen(now: boolean): unknown;
    /** Whether the pointer or the focus is on the card around it, or on the figure itself when there is no card. */
    pointedAt(now: boolean): unknown;
    print(): unknown;
}
/** Tells an element when it comes into view, when somebody turns to the card around it, and when the page is printed. */
export declare function watchSurroundings(element: Element, tell: Surroundings, signal: AbortSignal): void;
export {};
