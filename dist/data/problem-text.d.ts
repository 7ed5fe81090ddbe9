import type { Problem } from './problem.js';
type Params = Readonly<Record<string, unknown>>;
/** One sentence or two for the owner of a site: the place, what is wrong there, and the cure. */
export declare const problemText: (problem: Problem) => string;
/** A sentence for the owner of a site about a file that cannot be shown, from the code of a `LoadError`. */
export declare const loadErrorText: (code: string, params: Params) => string;
export {};
