/** A filter: its name, and a row of chips. */
export declare const chipsStyles: import("lit").CSSResult;
