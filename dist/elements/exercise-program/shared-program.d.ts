import type { ReactiveController } from 'lit';
import type { Program } from '../../data/program.js';
import { type DoneDays } from '../../data/program-file.js';
import type { Messages } from '../../locales/messages.js';
interface Host {
    addController(controller: ReactiveController): void;
    requestUpdate(): void;
    readonly ownerDocument: Document;
}
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
    private readonly wanted;
    private readonly stored;
    shown?: Shared | undefined;
    /** Why there is none, although there should be. */
    problem?: keyof Messages | undefined;
    /**
     * @param wanted whether the element shows shared programmes at all
     * @param stored hears that another window changed what is kept on the device
     */
    constructor(host: Host, wanted: () => boolean, stored: () => void);
    hostConnected(): void;
    hostDisconnected(): void;
    /** Takes the programme out of the address and shows the visitor's own again. */
    leave(): Promise<void>;
    /** Shows the programme of a file that the visitor chose. */
    open(file: Blob): Promise<void>;
}
export {};
