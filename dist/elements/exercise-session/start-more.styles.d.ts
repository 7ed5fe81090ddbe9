/** What can be changed before the start, and what unfolds. */
export declare const startMoreStyles: import("lit").CSSResult;
