/**
 * Public tokens are read where they are used and never declared on the host, so that a value on `:root`, a section or
 * one tag works. Everything follows from one accent; lightness is bound so that text keeps 4.5:1 and shapes 3:1.
 */
export declare const tokens: import("lit").CSSResult;
