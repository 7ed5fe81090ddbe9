import { ALL, NOTHING } from '../data/catalog.js';
import { Intake } from './intake.js';
import { exerciseAddress } from './link.js';
import { asLoadError, streamText } from './load-library.js';
import { pause } from './pauses.js';
import { NO_LIBRARY } from './snapshot.js';
export { NO_LIBRARY } from './snapshot.js';
/** How many cards are shown at first, and added by "show more". */
const PAGE = 24;
/** A library file, what the visitor looks for in it, and the answer. Knows no elements. */
export class LibraryStore {
    #snapshot;
    #change;
    #ask;
    #limit;
    #catalog;
    #repaired;
    #wantsCheck;
    #startCheck;
    #checked;
    #loading;
    #listeners;
    constructor(options = {}) {
        this.options = options;
        this.#snapshot = NO_LIBRARY;
        this.#ask = false;
        this.#limit = PAGE;
        this.#wantsCheck = false;
        this.#loading = new AbortController();
        this.#listeners = new Set();
        this.page = PAGE;
        /** The address of an exercise, for real links. */
        this.link = (exercise) => exerciseAddress('', exercise);
        /** Whether links are followed (exercises have pages of their own) instead of opened here. */
        this.follow = false;
    }
    get snapshot() {
        return this.#snapshot;
    }
    /** Calls back after every change, once per task. Returns how to stop. */
    subscribe(listener) {
        this.#listeners.add(listener);
        return () => this.#listeners.delete(listener);
    }
    /** Reads the file at an absolute address; a later call wins over an earlier one. Errors end in the snapshot. */
    load(url) {
        return this.#read(url, (intake, signal) => intake.readText(streamText(url, { ...this.options, signal })));
    }
    /** Reads a library from its JSON text, for example of a `<script type="application/json">`. */
    readText(json, base) {
        return this.#read(base, (intake) => intake.readText([json]));
    }
    /** Takes a library that is already an object. It is read, never changed. */
    readData(data, base) {
        return this.#read(base, (intake) => intake.readData(data));
    }
    /** Tries the last file again. */
    async retry() {
        const { base, state } = this.snapshot;
        if (base && state === 'error')
            await this.load(base);
    }
    search(query) {
        if (query !== this.#now('query'))
            this.#look({ query });
    }
    /** Chooses terms of a taxonomy (`''` is "none needed"); an empty list takes the filter away. */
    choose(taxonomy, terms) {
        const { [taxonomy]: before = [], ...others } = this.#now('selection').terms;
        if (terms.length === before.length && terms.join() === before.join())
            return;
        this.#select({ terms: terms.length ? { ...others, [taxonomy]: terms } : others });
    }
    /** Chooses a term, or takes it back. */
    toggle(taxonomy, term) {
        const chosen = this.#now('selection').terms[taxonomy] ?? [];
        const rest = chosen.filter((other) => other !== term);
        // "None needed" and a thing that is needed exclude each other.
        if (rest.length < chosen.length)
            this.choose(taxonomy, rest);
        else
            this.choose(taxonomy, term ? [...rest.filter(Boolean), term] : ['']);
    }
    /** Shows exercises up to and including this level (1 is the easiest); undefined shows all. */
    setMaxLevel(maxLevel) {
        if (maxLevel !== this.#now('selection').maxLevel)
            this.#select({ maxLevel });
    }
    /** Takes the search and all filters away. */
    clear() {
        this.#look({ query: '', selection: ALL });
    }
    /** Puts search, filters and open exercise at once, for example from the address. */
    show(query, selection, open) {
        this.#look({ query, selection, open });
    }
    /** Adds a page of cards. */
    showMore() {
        this.#limit += PAGE;
        this.#set({}, true);
    }
    open(exercise) {
        if (exercise !== this.#now('open'))
            this.#set({ open: exercise });
    }
    close() {
        if (this.#now('open'))
            this.#set({ open: undefined });
    }
    /**
     * Looks the whole file over: tells what is wrong with it, and makes it safe for what shows more than cards. Only then is
     * it fetched what can do that. It starts by itself when something of the file had to be left out.
     */
    async check() {
        this.#wantsCheck = true;
        await this.#startCheck?.();
    }
    /** An exercise by its id, or by an id that it replaces. */
    get(id) {
        const exercise = this.#catalog?.get(id);
        return exercise && (this.#repaired?.get(exercise.id) ?? exercise);
    }
    /** The best exercises for some words, whatever the visitor searches and filters elsewhere; without words the first. */
    find(text, limit) {
        return this.#catalog?.query({ text, selection: ALL, limit }).hits ?? [];
    }
    #now(key) {
        return this.#change && key in this.#change ? this.#change[key] : this.#snapshot[key];
    }
    #select(change) {
        this.#look({ selection: { ...this.#now('selection'), ...change } });
    }
    #look(change) {
        this.#limit = PAGE;
        this.#set(change, true);
    }
    #set(change, ask = false) {
        if (!this.#change)
            queueMicrotask(() => this.#flush());
        this.#change = { ...this.#change, ...change };
        this.#ask ||= ask;
    }
    #flush() {
        const next = { ...this.#snapshot, ...this.#change };
        this.#change = undefined;
        if (this.#ask && this.#catalog) {
            const { query: text, selection } = next;
            next.answer = this.#catalog.query({ text, selection, limit: this.#limit });
        }
        this.#ask = false;
        this.#snapshot = Object.freeze(next);
        for (const listener of [...this.#listeners])
            listener(next);
    }
    async #read(base, read) {
        this.#loading.abort();
        const { signal } = (this.#loading = new AbortController());
        this.#catalog = undefined;
        this.#repaired = this.#checked = this.#startCheck = undefined;
        this.#limit = PAGE;
        const fresh = { complete: false, header: undefined, error: undefined, problems: [], answer: NOTHING };
        this.#set({ ...fresh, state: 'loading', base });
        try {
            await read(new Intake(this.#sink(signal), signal, PAGE, this.options), signal);
        }
        catch (cause) {
            if (signal.aborted)
                return;
            this.#catalog = undefined;
            this.#set({ state: 'error', header: undefined, error: asLoadError(cause), complete: true, answer: NOTHING });
        }
    }
    async #check(file, signal) {
        const { checkFile } = await import('./check-file.js');
        const { problems, header, repaired } = await checkFile(file, this.options.pause ?? pause);
        if (signal.aborted || !problems.length)
            return;
        this.#repaired = repaired;
        this.#set({ problems, header });
    }
    #sink(signal) {
        let header;
        return {
            started: (catalog, read) => {
                if (signal.aborted)
                    return;
                this.#catalog = catalog;
                header = read;
            },
            // Filters come in the same frame as the first cards: what stands below is moved once, while it is grey.
            grew: () => this.#set({ state: 'ready', header }, true),
            finished: (header, data, hidden, dropped) => {
                const { exercises } = this.#catalog;
                this.#set({ state: 'ready', complete: true, header }, true);
                this.#startCheck = () => (this.#checked ??= this.#check({ header, data, exercises, hidden }, signal));
                if (this.#wantsCheck || dropped || hidden.length)
                    void this.#startCheck();
            },
        };
    }
}
//# sourceMappingURL=library-store.js.map