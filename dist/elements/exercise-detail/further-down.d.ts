import type { ExerciseElement } from '../../internal/exercise-element.js';
import type { DetailView, Go } from './detail-view.js';
/** What stands further down, fetched when a visitor gets near it. */
export declare class FurtherDown {
    #private;
    private readonly host;
    constructor(host: ExerciseElement);
    view(view: DetailView, go: Go): unknown;
    /** Waits for a visitor near `place`, unless it is here already. */
    watch(place: Element | null): void;
    stop(): void;
}
