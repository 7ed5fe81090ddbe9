/** The buttons of a session that runs, and what comes next. */
export declare const controlStyles: import("lit").CSSResult;
