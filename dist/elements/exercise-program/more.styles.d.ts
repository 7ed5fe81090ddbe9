/** The visitor's own programme, a shared one, and where it is kept. */
export declare const moreStyles: import("lit").CSSResult;
