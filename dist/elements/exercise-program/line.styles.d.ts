/** The exercises of a programme: hairlines between them, no boxes. */
export declare const lineStyles: import("lit").CSSResult;
