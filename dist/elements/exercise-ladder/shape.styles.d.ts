/** With more rungs it is a ladder everywhere. */
export declare const MOST_STEPS = 8;
/**
 * Staircase or ladder: both are in the page, each in the order it is read in, and the room there is decides which of them
 * is there for the visitor. So a page from a server is right before there is a script, and paper is, too.
 */
export declare const shapeStyles: import("lit").CSSResult;
