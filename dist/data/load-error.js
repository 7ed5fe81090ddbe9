/** Why a library cannot be shown: `reason` and `code` for machines; `problem-text.ts` has the sentence for `code`. */
export class LoadError extends Error {
    constructor(reason, code, params = {}, cause) {
        super(`${reason}: ${code}`, { cause });
        this.reason = reason;
        this.code = code;
        this.params = params;
    }
}
//# sourceMappingURL=load-error.js.map