/** A session that runs: where everything stands, in one column or in two. */
export declare const followStyles: import("lit").CSSResult;
