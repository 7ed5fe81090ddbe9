/** Puts the library into the boxes that ask for it, now and later. */
export declare function watchPageForms(): void;
