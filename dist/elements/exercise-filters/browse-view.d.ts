import { nothing, type TemplateResult } from 'lit';
import { type FilterView } from './filter-groups.js';
/** The categories with their descriptions and counts, as large choices; choosing one again shows everything. */
export declare function browseView(view: FilterView, id: string | undefined, headingLevel: number): TemplateResult | typeof nothing;
