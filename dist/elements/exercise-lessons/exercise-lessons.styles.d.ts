export declare const lessonsStyles: import("lit").CSSResult;
