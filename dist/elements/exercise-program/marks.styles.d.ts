/** The days on which a programme was done. */
export declare const markStyles: import("lit").CSSResult;
