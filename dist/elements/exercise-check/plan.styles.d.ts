/** The plan, and the answers behind it. */
export declare const planStyles: import("lit").CSSResult;
