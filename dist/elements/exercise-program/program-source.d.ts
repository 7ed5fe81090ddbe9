import type { Program } from '../../data/program.js';
import { type Sheet } from '../../data/program-sheet.js';
import type { LibrarySnapshot, LibraryStore } from '../../store/library-store.js';
import { type ProgramStore } from '../../store/program-store.js';
import type { Shared } from './shared-program.js';
/** What an element was given and has found. */
interface Given {
    readonly protocol: string | undefined;
    readonly programs: ProgramStore | undefined;
    readonly current: LibraryStore | undefined;
    readonly snapshot: LibrarySnapshot;
}
/** Which programme an element shows: a protocol of the library, a shared one, or the visitor's own. */
export declare class ProgramSource {
    #private;
    private readonly given;
    private readonly shared;
    /** @param shared a programme that came by link or file and is shown now */
    constructor(given: () => Given, shared: () => Shared | undefined);
    get programs(): ProgramStore;
    /** `own`, `shared`, or `protocol:` with its id. */
    get which(): string;
    /** Undefined for a protocol. */
    get program(): Program | undefined;
    /** Undefined when the library has no such protocol. */
    get sheet(): Sheet | undefined;
    /** Hears of every change from now on; `count` is given when the visitor's own programme became another. */
    follow(changed: (count?: number) => void): void;
    stop(): void;
}
export {};
