/** The question before a film of a service. */
export declare const consentStyles: import("lit").CSSResult;
