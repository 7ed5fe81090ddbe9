/** One page of the check: the bar, the question, the answers. */
export declare const checkStyles: import("lit").CSSResult;
