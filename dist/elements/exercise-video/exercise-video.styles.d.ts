/** The film before it plays, and what both have. */
export declare const videoStyles: import("lit").CSSResult;
