export declare const listStyles: import("lit").CSSResult;
