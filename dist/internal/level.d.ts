import { type TemplateResult } from 'lit';
/** Stairs with as many steps as there are levels, filled up to `level`; the word for it stands beside them. */
export declare function levelStairs(level: number, levels: number): TemplateResult;
