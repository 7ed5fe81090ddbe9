/** One clean sheet of paper, readable in black and white. */
export declare const printStyles: import("lit").CSSResult;
