import { sessionProblemText } from '../../data/session-problem-text.js';
import type { SessionProblem } from '../../data/session-problem.js';

const told = new Set<string>();

/** Names to the owner of a site what is wrong with a session, once. `id` is that of the session. */
export function tellProblems(id: string, problems: readonly SessionProblem[]): void {
  const message = [`<exercise-session> ${id}`, ...problems.map(sessionProblemText)].join('\n- ');
  if (told.has(message)) return;
  told.add(message);
  console.warn(message);
}
