const KEY = 'exercise-library-embeds';
/** Remembers from which services a visitor wants to see films here. Every access to the storage may fail. */
export class EmbedChoice {
    /** @param storage gives the storage; it may throw, as browsers do when storage is switched off */
    constructor(storage) {
        this.storage = storage;
    }
    has(provider) {
        return this.#read().includes(provider);
    }
    remember(provider) {
        if (this.has(provider))
            return;
        try {
            this.storage()?.setItem(KEY, [...this.#read(), provider].join(' '));
        }
        catch {
            // Asked again next time.
        }
    }
    #read() {
        try {
            return (this.storage()?.getItem(KEY) ?? '').split(' ').filter(Boolean);
        }
        catch {
            return [];
        }
    }
}
//# sourceMappingURL=embed-choice.js.map