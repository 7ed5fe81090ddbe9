/** Of what comes later: the bar with the buttons, the strip for paper. */
export declare const extrasStyles: import("lit").CSSResult;
