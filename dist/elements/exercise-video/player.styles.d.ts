/** What comes when the film is nearly seen. */
export declare const playerStyles: import("lit").CSSResult;
