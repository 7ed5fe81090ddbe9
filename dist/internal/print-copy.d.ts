import type { LitElement } from 'lit';
/**
 * Prints a copy of an element alone on the paper, so that neither the page nor a dialog has to change its shape. The copy
 * stands at the end of the page, unseen on screen. Works under strict content policies and leaves nothing behind.
 */
export declare class PrintCopy {
    #private;
    private readonly make;
    private readonly draw;
    /**
     * @param make a copy to print, already drawn once `draw` is called; undefined when the page is printed as it is
     * @param draw draws it at once: what is drawn in `beforeprint` is printed, a moment later would be too late
     */
    constructor(make: () => LitElement | undefined, draw: (copy: LitElement) => void);
    /** From here on the browser's own way to print prints the copy, too. */
    listen(): void;
    stop(): void;
    /** Puts a copy in place until the printing is over; does nothing when there is one already. */
    show(copy: LitElement | undefined): void;
}
