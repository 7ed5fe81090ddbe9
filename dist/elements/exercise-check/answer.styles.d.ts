/** The answers to a question. */
export declare const answerStyles: import("lit").CSSResult;
