import { LibraryChecker } from '../data/check.js';
import { lintLinks } from '../data/lint-links.js';
import { repairExercise, repairHeader } from '../data/repair.js';
/** Longest stretch of work between two breaths of the page, in milliseconds. */
const SLICE_MS = 8;
/** Finds everything that is wrong with a file, in short slices of work, and makes the rest safe to show. */
export async function checkFile(file, breathe) {
    const { data, header } = file;
    const checker = new LibraryChecker();
    const repaired = new Map();
    checker.header(data);
    const safe = checker.count ? repairHeader(header) : header;
    const shown = [];
    let sliceEnd = performance.now() + SLICE_MS;
    for (const [index, raw] of inFileOrder(file)) {
        const before = checker.count;
        checker.exercise(raw, index);
        const exercise = raw;
        const good = file.exercises.includes(exercise);
        if (checker.count > before && good) {
            const { id, name } = exercise;
            repaired.set(id, repairExercise(exercise) ?? { id, name });
        }
        shown.push(good ? (repaired.get(exercise.id) ?? exercise) : { id: String(exercise?.id), name: '' });
        if (performance.now() > sliceEnd) {
            await breathe();
            sliceEnd = performance.now() + SLICE_MS;
        }
    }
    return { problems: [...checker.problems, ...linksIn(safe, shown)], header: safe, repaired };
}
function linksIn(header, exercises) {
    try {
        return lintLinks(header, exercises);
    }
    catch {
        return []; // A vocabulary that is wrong: the checker said so.
    }
}
function* inFileOrder({ exercises, hidden }) {
    let index = 0;
    let next = 0;
    for (const exercise of exercises) {
        for (; hidden[next]?.[0] === index; index++)
            yield hidden[next++];
        yield [index++, exercise];
    }
    yield* hidden.slice(next);
}
//# sourceMappingURL=check-file.js.map