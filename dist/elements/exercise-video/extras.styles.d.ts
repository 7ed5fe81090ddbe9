/** What comes when somebody touches the player. */
export declare const extrasStyles: import("lit").CSSResult;
