/** Brings what runs a session, once; a failure may be tried again. */
export class FollowLoader {
    #loading;
    /** @param changed hears that it failed, or that `more` is there */
    constructor(changed) {
        this.changed = changed;
        /** It was wanted and could not be loaded. */
        this.failed = false;
    }
    /** What runs a session; undefined when it cannot be loaded. */
    load() {
        this.#loading ??= Promise.all([import('./follow.js'), import('./start-more.js')]).then(async ([module, more]) => {
            this.more = more;
            this.failed = false;
            this.changed();
            await module.loadRest();
            return module;
        }, () => {
            this.failed = true;
            this.#loading = undefined;
            this.changed();
            return undefined;
        });
        return this.#loading;
    }
}
//# sourceMappingURL=follow-loader.js.map