/** Everything about the rung the visitor is on. */
export declare const panelStyles: import("lit").CSSResult;
