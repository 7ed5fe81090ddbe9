/** The key of a shared programme in the fragment of an address; no vocabulary of a library is called so there. */
export const PROGRAM = 'program';
/** The code in a fragment such as `#q=knee&program=1…`; undefined when there is none. */
export const codeIn = (hash) => new URLSearchParams(hash.includes('=') ? hash.replace(/^#/, '') : '').get(PROGRAM) ?? undefined;
//# sourceMappingURL=program-key.js.map