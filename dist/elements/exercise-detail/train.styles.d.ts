/** Follow along, and add to one's own programme. */
export declare const trainStyles: import("lit").CSSResult;
