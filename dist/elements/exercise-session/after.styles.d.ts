/** The questions at the end. */
export declare const afterStyles: import("lit").CSSResult;
