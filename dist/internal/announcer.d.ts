import { type TemplateResult } from 'lit';
/** Says a change politely: the last of several changes within half a second is heard, and only when it differs. */
export declare class Announcer {
    #private;
    private readonly update;
    constructor(update: () => void);
    say(message: string): void;
    stop(): void;
    /** The live region; it stands in the tree from the start, or it would not be heard. */
    render(): TemplateResult;
}
