export declare const filtersStyles: import("lit").CSSResult;
