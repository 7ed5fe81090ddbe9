import { nearest } from './nearest.js';
const hint = ({ id = '', known = [] }) => {
    const near = nearest(id, known);
    if (near)
        return ` Did you mean "${near}"?`;
    return known.length ? ` There is: ${known.slice(0, 10).join(', ')}.` : '';
};
const SENTENCES = {
    items: () => 'items: each should be an object with at least { exercise: "id of an exercise" }. The others are left out.',
    protocol: (problem) => `protocol: the library has no protocol "${problem.id}".${hint(problem)}`,
    stage: (problem) => `stage: the protocol has no stage "${problem.id}".${hint(problem)}`,
    session: (problem) => `session: the stage has no session "${problem.id}".${hint(problem)}`,
    exercise: ({ id }) => `The library has no exercise "${id}" to show: it is not in the file, or something in it is wrong, which a message about the file says. It is left out of the session; correct the id, or add the exercise.`,
    nothing: ({ id }) => `There are no exercises in ${id}. Give its blocks items.`,
    negative: ({ id, field, value }) => `Exercise "${id}": ${field} is ${String(value)}, and time and numbers cannot be less than 0. It counts as 0.`,
    'too-long': ({ id, field, value }) => `Exercise "${id}": ${field} is ${String(value)}, more than can be followed. A part takes an hour at most; give seconds, not minutes or milliseconds.`,
    'no-time': ({ id }) => `Exercise "${id}" has nothing that takes time. Give it phases, or dosage with holdSeconds or reps, so that it can be followed.`,
    'too-many': () => 'The session is longer than four hours or has more than 2000 parts. It ends there.',
};
/** One sentence or two for the owner of a site: what is wrong and the cure. */
export const sessionProblemText = (problem) => SENTENCES[problem.code](problem);
//# sourceMappingURL=session-problem-text.js.map