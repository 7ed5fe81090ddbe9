/** Staircase and ladder. */
export declare const ladderStyles: import("lit").CSSResult;
