import { cleanProgram } from './program.js';
/** Says what the file is, for people and for this reader. */
const KIND = 'exercise-program';
const VERSION = 1;
/** Longer ago than about three years is not shown any more. */
const MOST_DAYS = 1100;
const MOST_PROGRAMS = 50;
function cleanDone(value) {
    const entries = value && typeof value === 'object' ? Object.entries(value) : [];
    return Object.fromEntries(entries.slice(0, MOST_PROGRAMS).flatMap(([key, days]) => {
        if (!Array.isArray(days) || key === '__proto__')
            return [];
        const real = days.filter((day) => typeof day === 'string' && isDay(day));
        return real.length ? [[key, [...new Set(real)].sort().slice(-MOST_DAYS)]] : [];
    }));
}
function isDay(text) {
    if (!/^\d{4}-\d\d-\d\d$/.test(text))
        return false;
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
/** A programme with its done marks as text that this page and later ones can read. */
export const writeProgramFile = ({ program, done }, library) => JSON.stringify({ kind: KIND, version: VERSION, library, program, done }, null, 2);
/** Reads such a text, whatever it is. Never throws. */
export function readProgramFile(text) {
    try {
        const data = JSON.parse(text);
        if (data?.kind !== KIND)
            return 'damaged';
        if (typeof data.version === 'number' && data.version > VERSION)
            return 'newer';
        const program = cleanProgram(data.program);
        return program ? { program, done: cleanDone(data.done) } : 'damaged';
    }
    catch {
        return 'damaged';
    }
}
//# sourceMappingURL=program-file.js.map