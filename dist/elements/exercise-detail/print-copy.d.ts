/** Whether an element is a copy for the printer. */
export declare const isPrintCopy: (element: Element) => boolean;
/**
 * Prints a copy of an element alone on the paper, so that neither the page nor a dialog has to change its shape. The copy
 * stands at the end of the page, unseen on screen. Works under strict content policies and leaves nothing behind.
 */
export declare class PrintCopy {
    #private;
    /** Puts the copy in place until the printing is over; does nothing when there is one already. */
    show(make: () => HTMLElement, draw: (copy: HTMLElement) => void): void;
    remove(): void;
}
