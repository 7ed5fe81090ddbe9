/** What stands before the start; choices and titles are those of the end too. */
export declare const startStyles: import("lit").CSSResult;
