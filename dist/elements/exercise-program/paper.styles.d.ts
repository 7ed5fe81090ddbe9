/** The programme on A4, in black on white with lines only. */
export declare const paperStyles: import("lit").CSSResult;
