/**
 * Public tokens are read where they are used and never declared on the host, so that a value on `:root`, a section or
 * one tag works. Everything follows from one accent, whatever it is: it is made opaque and brought into sRGB first, and
 * lightness is bound so that text keeps 4.5:1 and shapes 3:1 (test/styles/tokens.test.ts paints them all).
 */
export declare const tokens: import("lit").CSSResult;
