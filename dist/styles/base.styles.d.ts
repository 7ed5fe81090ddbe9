/** What every element starts its own styles with. */
export declare const baseStyles: import("lit").CSSResult[];
