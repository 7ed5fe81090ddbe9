/** Collecting exercises: the search, what it found, and the fields of the programme and of a line. */
export declare const composeStyles: import("lit").CSSResult;
