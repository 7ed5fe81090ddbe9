/** What an element is likely to take up at least, so that nothing below it jumps; as in not-defined.css. */
export declare const roomStyles: import("lit").CSSResult;
