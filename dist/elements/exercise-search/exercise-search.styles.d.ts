export declare const searchStyles: import("lit").CSSResult;
