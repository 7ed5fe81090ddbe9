/** Options shared by all public events: heard outside of shadow roots, and by one listener on the page. */
export declare const heard: EventInit;
