/** Fields of the tools. */
export declare const toolStyles: import("lit").CSSResult;
