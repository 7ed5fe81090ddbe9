import { type TemplateResult } from 'lit';
import { type Sheet } from '../../data/program-sheet.js';
import { type ProgramView } from './program-view.js';
/** A label on its own line, and the sentence of the file below it, unchanged. */
export declare const aside: (part: string, path: string, label: string, sentence: unknown) => TemplateResult;
/** Title, what to expect, the habit it is tied to, and in one line how much it is. */
export declare function headView(view: ProgramView, { title, summary, anchor }: Sheet, meta: readonly string[]): TemplateResult;
/** The stages of a protocol, one after the other. */
export declare const stagesView: (view: ProgramView, { stages }: Sheet) => TemplateResult;
