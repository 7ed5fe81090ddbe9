/** The digits, the wedge of the effort and the track. */
export declare const clockStyles: import("lit").CSSResult;
