/** What stands in the columns: name, cautions, steps, amounts, ladder, sources. */
export declare const partStyles: import("lit").CSSResult;
