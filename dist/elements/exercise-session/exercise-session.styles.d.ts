/** The panel, always dark. */
export declare const sessionStyles: import("lit").CSSResult;
