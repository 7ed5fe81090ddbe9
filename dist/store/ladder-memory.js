/** Remembers on which rung of a ladder a visitor is, when they want that. Every access to the storage may fail. */
export class LadderMemory {
    #key;
    /**
     * @param storage gives the storage; it may throw, as browsers do when storage is switched off
     * @param library id of the library
     * @param ladder id of the ladder in it
     */
    constructor(storage, library, ladder) {
        this.storage = storage;
        this.#key = `exercise-library-ladder/${library}/${ladder}`;
    }
    /** Id of an exercise of the rung; rungs themselves have no names, and may move. */
    read() {
        try {
            return this.storage()?.getItem(this.#key) ?? undefined;
        }
        catch {
            return undefined;
        }
    }
    /** Whether it could be kept. */
    keep(exercise) {
        try {
            const storage = this.storage();
            storage?.setItem(this.#key, exercise);
            return storage?.getItem(this.#key) === exercise;
        }
        catch {
            return false;
        }
    }
    forget() {
        try {
            this.storage()?.removeItem(this.#key);
        }
        catch {
            // Then nothing was kept either.
        }
    }
}
//# sourceMappingURL=ladder-memory.js.map