import { type TemplateResult } from 'lit';
/** What an empty `<exercise-library>` shows: categories, search, filters and cards. */
export declare function wholeLibrary(library: HTMLElement & {
    readonly headingLevel: number;
}, failed: boolean, hidden: boolean): TemplateResult;
