import type { Sheet } from './program-sheet.js';
/** Ids of a sheet that the library does not know. */
export declare const unknownIn: ({ stages }: Sheet) => readonly string[];
