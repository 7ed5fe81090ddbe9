import type { Rule } from '../schema/rule.js';
import type { Exercise } from './library-types.js';
import type { LibraryHeader } from './reader.js';
/** A copy without what breaks a rule: a part that is wrong, or what cannot be without it. Undefined when nothing is left. */
export declare function repair<Value>(value: Value, rule: Rule): Value | undefined;
/** An exercise without the parts that are wrong. */
export declare const repairExercise: (exercise: Exercise) => Exercise | undefined;
/** A header without the entries and parts that are wrong. */
export declare function repairHeader(header: LibraryHeader): LibraryHeader;
