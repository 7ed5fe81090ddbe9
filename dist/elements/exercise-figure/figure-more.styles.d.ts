/** Of what not every figure has: things, the arrow, arcs where it presses. */
export declare const moreStyles: import("lit").CSSResult;
