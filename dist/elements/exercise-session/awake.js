/** Keeps the screen awake while a session runs, where the browser can. */
export class Awake {
    #lock;
    #wanted = false;
    /** Asks for it, or lets go. The browser takes it away from a hidden page: call it again when the page is seen. */
    keep(wanted) {
        this.#wanted = wanted;
        if (wanted)
            void this.#ask();
        else
            this.#free();
    }
    async #ask() {
        if (document.hidden || (this.#lock && !this.#lock.released))
            return;
        try {
            const lock = await navigator.wakeLock?.request('screen');
            this.#lock = lock;
            // It was no longer wanted when the answer came.
            if (!this.#wanted)
                this.#free();
        }
        catch {
            // Not allowed, or the battery is low: the screen does as it always does.
        }
    }
    #free() {
        const lock = this.#lock;
        this.#lock = undefined;
        void lock?.release().catch(() => undefined);
    }
}
//# sourceMappingURL=awake.js.map