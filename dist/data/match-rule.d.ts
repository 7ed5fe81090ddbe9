import type { Rule } from '../schema/rule.js';
import { type Problem, type ProblemCode } from './problem.js';
type Report = (path: string, code: ProblemCode, params?: Problem['params']) => void;
/** The type of a JSON value in the words of JSON Schema. */
export declare const typeOf: (value: unknown) => string;
/** Says everything in which a value differs from what a rule wants. */
export declare function matchRule(value: unknown, rule: Rule, path: string, report: Report): void;
export {};
