/** Of what comes later: arcs where it presses, the bar with the buttons, the strip for paper. */
export declare const extrasStyles: import("lit").CSSResult;
