import type { LitElement } from 'lit';
import type { Medium } from '../../data/library-types.js';
/** Which medium of an exercise is shown, and which do not work. */
export declare class MediaPick {
    private readonly host;
    index: number;
    readonly failed: Set<Medium>;
    constructor(host: LitElement);
    /** For another exercise. */
    reset(): void;
    readonly choose: (index: number) => void;
    /** A medium does not work: the next one takes its place. */
    readonly fail: (medium: Medium) => void;
}
