/** The sliders reach over the ends by half a handle, so that handles stand where they should. */
export declare const seekStyles: import("lit").CSSResult;
