/** The category above a name, and the line of level, equipment and time below. */
export declare const factsStyles: import("lit").CSSResult;
