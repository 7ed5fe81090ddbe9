/** Calls back once: when the page, now or later, holds something that this selector matches. */
export declare function whenMatched(selector: string, found: () => unknown): void;
