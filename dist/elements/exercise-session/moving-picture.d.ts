import { nothing, type TemplateResult } from 'lit';
import type { Medium } from '../../data/library-types.js';
import type { TimedPart, Timeline } from '../../data/timeline.js';
import type { SessionSnapshot } from '../../store/session-store.js';
import type { SessionHost } from './session-host.js';
/** Drawing, film or picture beside the clock: at the pace of the part, mirrored for the other side. */
export declare class MovingPicture {
    #private;
    private readonly host;
    constructor(host: SessionHost);
    view({ item, side }: TimedPart): TemplateResult | typeof nothing;
    /** After every update of the element: moves when the visitor should, at the same pace. */
    drawn({ part, state }: SessionSnapshot, timeline: Timeline): void;
    dispose(): void;
}
/** A drawing or film of one side is mirrored for the other. */
export declare const isMirrored: ({ kind, shownSide, mirrorable }: Medium, side: TimedPart["side"]) => boolean;
