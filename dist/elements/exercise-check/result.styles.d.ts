/** The end of a check: whom to call. */
export declare const resultStyles: import("lit").CSSResult;
