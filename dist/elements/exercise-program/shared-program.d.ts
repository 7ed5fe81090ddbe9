import type { ReactiveController } from 'lit';
import type { Program } from '../../data/program.js';
import { type DoneDays } from '../../data/program-file.js';
import type { Messages } from '../../locales/messages.js';
import type { ToolHost } from './tool.js';
/** A programme that came by link or file, and is shown beside the visitor's own. */
export interface Shared {
    readonly from: 'link' | 'file';
    readonly program: Program;
    readonly done?: DoneDays;
}
/** Watches the address for a shared programme, and takes files in. A later one wins. */
export declare class SharedProgram implements ReactiveController {
    #private;
    private readonly host;
    shown?: Shared | undefined;
    /** Why there is none, although there should be. */
    problem?: keyof Messages | undefined;
    /** Settles once the address was read. */
    ready?: Promise<void>;
    constructor(host: ToolHost);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Takes the programme out of the address and shows the visitor's own again. */
    leave(): Promise<void>;
    /** Shows the programme of a file that the visitor chose. */
    open(file: Blob): Promise<void>;
}
