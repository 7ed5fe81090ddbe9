/** How much, how long and how often. */
export declare const amountStyles: import("lit").CSSResult;
