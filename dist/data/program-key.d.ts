/** The key of a shared programme in the fragment of an address; no vocabulary of a library is called so there. */
export declare const PROGRAM = "program";
/** The code in a fragment such as `#q=knee&program=1…`; undefined when there is none. */
export declare const codeIn: (hash: string) => string | undefined;
