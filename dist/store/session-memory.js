const KEY = 'exercise-session';
const safely = (ask) => {
    try {
        return ask();
    }
    catch {
        // Storage may be forbidden, full or missing: then a reload begins anew.
        return undefined;
    }
};
/** Survives a reload of the page, in this tab only. */
export class SessionMemory {
    /** @param memory hands the storage out; even asking for it may throw */
    constructor(memory = () => globalThis.sessionStorage) {
        this.memory = memory;
    }
    keep({ id, at, choices, first }) {
        safely(() => this.memory()?.setItem(KEY, JSON.stringify({ id, at: Math.round(at * 10) / 10, choices, first })));
    }
    /** Where the visitor was in the session with this id, when what is kept makes sense. */
    find(id) {
        return safely(() => {
            const kept = JSON.parse(this.memory()?.getItem(KEY) ?? 'null');
            if (kept?.id !== id || !(Number(kept.at) > 0))
                return undefined;
            const choices = Object.entries(kept.choices ?? {}).filter(([, value]) => Number.isFinite(value));
            const first = kept.first === 'left' ? 'left' : 'right';
            return { id, at: Number(kept.at), choices: Object.fromEntries(choices), first };
        });
    }
    forget() {
        safely(() => this.memory()?.removeItem(KEY));
    }
}
//# sourceMappingURL=session-memory.js.map