import { loadErrorText, problemText } from '../data/problem-text.js';
import { ExerciseLibraryErrorEvent, ExerciseLibraryProblemsEvent } from '../events.js';
/** Tells the owner of a site what is wrong with the library file: in the console, by event, and as sentences. */
export function tellOwner(element, { error, problems, base }) {
    if (error) {
        const message = loadErrorText(error.code, error.params);
        console.error(`<exercise-library> ${message}`);
        element.dispatchEvent(new ExerciseLibraryErrorEvent(error.reason, message, error.cause ?? error));
        return [message];
    }
    const told = problems.map((problem) => ({ path: problem.path, message: problemText(problem) }));
    const messages = told.map(({ message }) => message);
    console.warn([`<exercise-library> ${base ?? ''}`, ...messages].join('\n- '));
    element.dispatchEvent(new ExerciseLibraryProblemsEvent(told));
    return messages;
}
//# sourceMappingURL=tell-owner.js.map