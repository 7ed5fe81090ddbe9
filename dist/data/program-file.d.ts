import { type Program } from './program.js';
/** Days on which a programme was done, as `2026-11-30`, by programme: `own`, or `protocol:` with its id. */
export type DoneDays = Readonly<Record<string, readonly string[]>>;
/** What is kept on the device, or in a file of the visitor. */
export interface ProgramFile {
    readonly program: Program;
    readonly done: DoneDays;
}
/** Why a file shows no programme. */
export type FileProblem = 'damaged' | 'newer';
/** A programme with its done marks as text that this page and later ones can read. */
export declare const writeProgramFile: ({ program, done }: ProgramFile, library: string) => string;
/** Reads such a text, whatever it is. Never throws. */
export declare function readProgramFile(text: string): ProgramFile | FileProblem;
