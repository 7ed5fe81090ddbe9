import type { SessionProblem } from '../../data/session-problem.js';
/** Names to the owner of a site what is wrong with a session, once. `id` is that of the session. */
export declare function tellProblems(id: string, problems: readonly SessionProblem[]): void;
