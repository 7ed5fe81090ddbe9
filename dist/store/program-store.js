import { cleanProgram, EMPTY_PROGRAM, MOST_ITEMS } from '../data/program.js';
import { readProgramFile, writeProgramFile, } from '../data/program-file.js';
const KEY = 'exercise-library-program:';
/**
 * A visitor's own programme and the days on which programmes were done. It lives in the page's memory; on the device only
 * once the visitor asked for that. Nothing is ever sent. When the device refuses, the programme stays on the page.
 */
export class ProgramStore {
    #snapshot = Object.freeze({ program: EMPTY_PROGRAM, done: {}, kept: 'page', canUndo: false });
    #before;
    #listeners = new Set();
    /**
     * @param library id of the library: what is kept is kept under it
     * @param storage where to keep it when the visitor asks
     */
    constructor(library, storage = () => undefined) {
        this.library = library;
        this.storage = storage;
        this.refresh();
    }
    get snapshot() {
        return this.#snapshot;
    }
    /** Calls back after every change. Returns how to stop. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Adds an exercise at the end; false when the programme is full. */
    add(exercise) {
        const { items } = this.#snapshot.program;
        if (!exercise || items.length >= MOST_ITEMS)
            return false;
        this.#change({ items: [...items, { exercise }] });
        return true;
    }
    /** Takes an item out; `undo` brings it back. */
    remove(index) {
        const { program, done } = this.#snapshot;
        if (!program.items[index])
            return;
        this.#before = { program, done };
        this.#set({ program: { ...program, items: program.items.filter((_, i) => i !== index) }, canUndo: true });
    }
    /** Moves an item up (-1) or down (1), as far as there is room. Returns where it is now. */
    move(index, by) {
        const items = [...this.#snapshot.program.items];
        const to = Math.max(0, Math.min(items.length - 1, index + by));
        if (!items[index] || to === index)
            return index;
        items.splice(to, 0, ...items.splice(index, 1));
        this.#change({ items });
        return to;
    }
    /** Changes amounts or note of an item; undefined takes one back to what the library says. */
    change(index, change) {
        const { items } = this.#snapshot.program;
        this.#change({ items: items.map((item, i) => (i === index ? { ...item, ...change } : item)) });
    }
    /** Changes title, habit, days or weeks. */
    describe(change) {
        this.#change(change);
    }
    /** Puts another programme in the place of this one, for example a shared one; `undo` brings this one back. */
    replace(program, done = {}) {
        const { program: old, done: marks } = this.#snapshot;
        if (old.items.length)
            this.#before = { program: old, done: marks };
        this.#set({ program, done: { ...marks, ...done }, canUndo: !!this.#before });
    }
    /** Empties the programme; `undo` brings it back. */
    clear() {
        this.replace(EMPTY_PROGRAM);
    }
    /** Takes the last removal or replacement back. */
    undo() {
        const before = this.#before;
        this.#before = undefined;
        if (before)
            this.#set({ program: before.program, canUndo: false });
    }
    /** Marks a day, such as `2026-11-30`, as done or not. `which` is `own` or `protocol:` with its id. */
    mark(which, day, done) {
        const { [which]: days = [], ...others } = this.#snapshot.done;
        const rest = days.filter((other) => other !== day);
        const now = done ? [...rest, day].sort() : rest;
        this.#set({ done: now.length ? { ...others, [which]: now } : others });
    }
    /**
     * Keeps the programme on the device from now on, with every later change. What another window kept there meanwhile
     * gives way to it; `undo` brings that one back.
     */
    keep() {
        const { kept, done } = this.#snapshot;
        const there = this.#kept();
        if (kept !== 'page' || typeof there === 'string' || !there.program.items.length)
            return this.#set({ kept: 'device' });
        this.#before = there;
        this.#set({ kept: 'device', done: { ...there.done, ...done }, canUndo: true });
    }
    /** Deletes from the device what was kept there. The programme stays on the page. */
    forget() {
        try {
            this.storage()?.removeItem(KEY + this.library);
            this.#set({ kept: 'page' });
        }
        catch {
            this.#set({ kept: 'refused' });
        }
    }
    /** Reads what is kept on the device, for example because another window changed it. */
    refresh() {
        const found = this.#kept();
        const { kept, program } = this.#snapshot;
        // Deleted in another window: it goes on living here, and is kept no longer.
        if (typeof found === 'string')
            return kept === 'device' ? this.#show({ kept: 'page' }) : undefined;
        // What was composed here and is not kept yet is not lost to what another window kept.
        if (kept === 'device' || !program.items.length)
            this.#show({ ...found, kept: 'device' });
    }
    /** Everything of the visitor as the text of a file. */
    toFile() {
        return writeProgramFile(this.#snapshot, this.library);
    }
    /** What is on the device. */
    #kept() {
        try {
            return readProgramFile(this.storage()?.getItem(KEY + this.library) ?? '');
        }
        catch {
            return 'damaged';
        }
    }
    #change(change) {
        const program = cleanProgram({ ...this.#snapshot.program, ...change });
        // Taking back an older removal would undo this change too.
        this.#before = undefined;
        if (program)
            this.#set({ program, canUndo: false });
    }
    /** Takes a change in, and keeps it where the visitor wants that. */
    #set(change) {
        const next = { ...this.#snapshot, ...change };
        if (next.kept !== 'page')
            next.kept = this.#write(next) ? 'device' : 'refused';
        this.#show(next);
    }
    #write(file) {
        try {
            const storage = this.storage();
            // What a newer page wrote is not understood here, and must not be lost.
            if (this.#kept() === 'newer')
                return false;
            storage?.setItem(KEY + this.library, writeProgramFile(file, this.library));
            return !!storage;
        }
        catch {
            return false;
        }
    }
    #show(change) {
        this.#snapshot = Object.freeze({ ...this.#snapshot, ...change });
        for (const listener of [...this.#listeners])
            listener();
    }
}
const stores = new Map();
/** The one programme of a library on this page, shared by everything that adds to it or shows it. */
export function programStoreOf(library, storage = () => globalThis.localStorage) {
    const known = stores.get(library);
    if (known)
        return known;
    const store = new ProgramStore(library, storage);
    stores.set(library, store);
    // Another window may change what is kept: whoever changes it here starts from that.
    globalThis.addEventListener?.('storage', () => store.refresh());
    return store;
}
//# sourceMappingURL=program-store.js.map