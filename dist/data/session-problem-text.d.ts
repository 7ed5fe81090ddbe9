import type { SessionProblem } from './session-problem.js';
/** One sentence or two for the owner of a site: what is wrong and the cure. */
export declare const sessionProblemText: (problem: SessionProblem) => string;
