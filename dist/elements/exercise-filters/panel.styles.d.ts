/** The filters behind the button: unfolded in the page, or as a sheet over it. */
export declare const panelStyles: import("lit").CSSResult;
