import { type TemplateResult } from 'lit';
import type { ProgramView } from './program-view.js';
/** On which days it was done: this week, and up to three before it when there is something to see. */
export declare function marksView(view: ProgramView, done: readonly string[], today: Date, mark: (day: string, done: boolean) => void): TemplateResult;
