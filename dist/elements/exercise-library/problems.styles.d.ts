/** What is wrong with the file, on the page with `debug`. */
export declare const problemsStyles: import("lit").CSSResult;
