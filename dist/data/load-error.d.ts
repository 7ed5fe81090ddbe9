/** Why a library cannot be shown: `reason` and `code` for machines; `problem-text.ts` has the sentence for `code`. */
export declare class LoadError extends Error {
    readonly reason: 'network' | 'format' | 'version';
    readonly code: string;
    readonly params: Readonly<Record<string, unknown>>;
    constructor(reason: 'network' | 'format' | 'version', code: string, params?: Readonly<Record<string, unknown>>, cause?: unknown);
}
