/** The key of an exercise in the fragment of an address. */
export declare const EXERCISE = "exercise";
/** A key of the library called `prefix`, so that two libraries on one page do not fight over the address. */
export declare const keyOf: (prefix: string, key: string) => string;
/** Where one exercise is in this page, for a real link. */
export declare const exerciseAddress: (prefix: string, exercise: string) => string;
/** How exercises are linked to: at pages of their own (`/exercises/{id}`), or in the fragment of this one. */
export declare const linksTo: (href: string | undefined, prefix: string) => ((exercise: string) => string);
