export declare const noticeStyles: import("lit").CSSResult;
