import type { Exercise, Range } from '../../data/library-types.js';
import type { SheetSession } from '../../data/program-sheet.js';
import { type Speaker } from '../../internal/amount-words.js';
/** How much of an exercise, in a few words: "2 sets of 8 times per side". */
export declare function doseWords(speaker: Speaker, exercise: Exercise): readonly string[];
/** How often a session is done, and how long it takes. */
export declare function sessionWords(speaker: Speaker, session: SheetSession): readonly string[];
/** "4 weeks". */
export declare function weekWords(speaker: Speaker, weeks: Range): string;
