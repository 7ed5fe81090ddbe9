/**
 * Generated from exercise-library.schema.json by `npm run schema`: change that file instead.
 *
 * The schema without what is only for reading it. Every object may have `x-…` keys of its own.
 */
import type { Rule } from './rule.js';
export declare const rules: Readonly<Record<string, Rule>>;
