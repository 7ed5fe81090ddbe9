/** What stands further down. */
export declare const moreStyles: import("lit").CSSResult;
