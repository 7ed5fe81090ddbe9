/** The frame: dialog or page, the bar, the columns, and the paper. */
export declare const detailStyles: import("lit").CSSResult;
