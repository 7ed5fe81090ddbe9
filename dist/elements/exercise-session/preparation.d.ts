import type { Side } from '../../data/session-parts.js';
import { type PlannedBlock, type PlannedItem } from '../../data/session-plan.js';
import { type SessionSource } from '../../data/session-source.js';
import { type Timeline } from '../../data/timeline.js';
import { type SessionPlace } from '../../store/session-memory.js';
import type { LibrarySnapshot } from '../../store/snapshot.js';
import type { SessionHost } from './session-host.js';
/** What is to be followed, with what the visitor chose, before it starts. */
export declare class Preparation {
    #private;
    private readonly host;
    state: 'loading' | 'empty' | 'noTime' | 'ready';
    timeline?: Timeline;
    constructor(host: SessionHost);
    /** Looks again at what the element asks for. Whether that is another session than before. */
    take({ header, complete, answer }: LibrarySnapshot): boolean;
    /** Looks up where the visitor was in this session. */
    remember(): void;
    /** What the start view shows and changes. */
    start(): {
        source: SessionSource;
        blocks: readonly PlannedBlock[];
        timeline: Timeline;
        first: Side;
        resumeAt: number | undefined;
        change: (key: string, value: number) => void;
        take: (block: PlannedBlock, item: PlannedItem, taken: boolean) => void;
        begin: (first: Side) => void;
    };
    /** Where a session starts, as it is remembered. */
    place(at: number): SessionPlace;
    /** Names what is wrong to the owner of the site; the sentences come only when there is something. */
    tellOwner(): void;
}
