/** What can be wrong at one place of a library file; `problem-text.ts` has a sentence for each. */
export type ProblemCode = 'type' | 'enum' | 'required' | 'unknown' | 'name' | 'pattern' | 'empty' | 'number' | 'forbidden' | 'duplicate' | 'link';
/** Something wrong at one place of a library file. */
export interface Problem {
    /** Where, as in `exercises[12].steps[0].text`; '' for the whole file. */
    readonly path: string;
    readonly code: ProblemCode;
    /**
     * What the sentence needs: `expected`, `allowed`, `key`, `hint`, `min`, `max`, `found`, `rule`, `id`, `text`;
     * and within an exercise its id (`exercise`) and whether it is `hidden` for it.
     */
    readonly params: Readonly<Record<string, unknown>>;
}
/** A key behind a path: `.name`, `[0]`, or `["a b"]` where it is no plain word. */
export declare const pathTo: (path: string, key: string | number) => string;
