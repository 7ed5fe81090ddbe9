/** The frame: head, stages, rows of buttons, notices, days, and where it is kept. */
export declare const programStyles: import("lit").CSSResult;
