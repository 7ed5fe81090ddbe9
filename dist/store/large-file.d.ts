import type { Intake } from './intake.js';
/** Reads a large file while it arrives: cards need not wait for the last record, nor the page for one long parse. */
export declare class LargeFile {
    #private;
    private readonly intake;
    constructor(intake: Intake);
    /** Takes in the next piece of text, and reads the exercises that are complete. */
    push(text: string): Promise<void>;
    /** The file is at its end, with this piece. */
    end(text: string): Promise<void>;
}
