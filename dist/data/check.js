import { rules } from '../schema/rules.js';
import { matchRule } from './match-rule.js';
import { pathTo } from './problem.js';
import { LibraryReader } from './reader.js';
/** So many problems are kept: a file of another kind must not fill the memory. */
const MOST = 200;
/**
 * Says everything in which a library file differs from the schema, and where. A file without problems is valid, and a
 * valid file has none; ids that are taken are the one thing that a schema cannot say.
 */
export class LibraryChecker {
    constructor() {
        this.problems = [];
        /** How many there are, those that were not kept included. */
        this.count = 0;
        this.#ids = new Set();
        this.#reader = new LibraryReader();
        this.#report = (path, code, params = {}) => {
            this.count++;
            if (this.problems.length < MOST)
                this.problems.push({ path, code, params });
        };
    }
    #ids;
    #reader;
    #report;
    /** Checks everything but the exercises themselves. */
    header(data) {
        const whole = Array.isArray(data?.exercises);
        matchRule(whole ? { ...data, exercises: [] } : data, rules.LibraryFile, '', this.#report);
    }
    /** Checks one exercise; `index` is its place in the file. */
    exercise(raw, index) {
        const path = pathTo('exercises', index);
        const id = raw?.id;
        const taken = this.#ids.has(id);
        const hidden = taken || !this.#reader.exercise(raw);
        const report = (at, code, params) => this.#report(at, code, { ...params, exercise: id, hidden });
        matchRule(raw, rules.Exercise, path, report);
        if (id === undefined)
            return;
        if (taken)
            report(pathTo(path, 'id'), 'duplicate', { id });
        this.#ids.add(id);
    }
}
/** Checks a whole document. */
export function checkLibrary(data) {
    const checker = new LibraryChecker();
    checker.header(data);
    const { exercises } = (data ?? {});
    if (Array.isArray(exercises))
        exercises.forEach((raw, index) => checker.exercise(raw, index));
    return checker.problems;
}
//# sourceMappingURL=check.js.map