export declare const libraryStyles: import("lit").CSSResult;
