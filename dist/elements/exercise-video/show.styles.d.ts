/** What comes when the film is nearly seen. */
export declare const showStyles: import("lit").CSSResult;
