/** Lets the page breathe between two slices of work. */
export declare const pause: () => Promise<void>;
/** After the next picture is on the screen; at most a moment later where nothing is painted (a hidden tab, Node). */
export declare const afterPaint: () => Promise<void>;
