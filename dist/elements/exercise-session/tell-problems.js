import { sessionProblemText } from '../../data/session-problem-text.js';
const told = new Set();
/** Names to the owner of a site what is wrong with a session, once. `id` is that of the session. */
export function tellProblems(id, problems) {
    const message = [`<exercise-session> ${id}`, ...problems.map(sessionProblemText)].join('\n- ');
    if (told.has(message))
        return;
    told.add(message);
    console.warn(message);
}
//# sourceMappingURL=tell-problems.js.map