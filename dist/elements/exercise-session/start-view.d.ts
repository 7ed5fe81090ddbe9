import { type TemplateResult } from 'lit';
import type { PlannedBlock, PlannedItem } from '../../data/session-plan.js';
import type { SessionSource } from '../../data/session-source.js';
import type { Timeline } from '../../data/timeline.js';
import type { Change } from './amounts-view.js';
import type { SessionHost } from './session-host.js';
import type * as StartMore from './start-more.js';
/** What stands before the start, and what can be chosen there. */
export interface Start {
    readonly source: SessionSource;
    readonly blocks: readonly PlannedBlock[];
    readonly timeline: Timeline;
    readonly first: 'left' | 'right';
    /** Seconds at which the visitor was before a reload. */
    readonly resumeAt: number | undefined;
    readonly failed: boolean;
    readonly change: Change;
    readonly take: (block: PlannedBlock, item: PlannedItem, taken: boolean) => void;
    readonly begin: (side: 'left' | 'right') => void;
    readonly start: (at: number) => void;
    /** What can be changed, once it is here. */
    readonly more: typeof StartMore | undefined;
}
/** How long, what is needed, which exercises; then the start. */
export declare function startView(host: SessionHost, start: Start): TemplateResult;
