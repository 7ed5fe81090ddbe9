import { nothing, type TemplateResult } from 'lit';
/** What an empty `<exercise-library>` shows: categories, search, filters and cards. */
export declare function wholeLibrary(library: HTMLElement & {
    readonly headingLevel: number;
}, failed: boolean, hidden: boolean): TemplateResult;
/** What is wrong with the file, for its owner; nothing when nothing is. */
export declare const problemsView: (messages: readonly string[]) => TemplateResult | typeof nothing;
