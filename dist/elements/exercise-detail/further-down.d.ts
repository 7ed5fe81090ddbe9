import type { LitElement } from 'lit';
import type { ExerciseElement } from '../../internal/exercise-element.js';
import type { ContentState } from './content-view.js';
import type { DetailView } from './detail-view.js';
import type * as More from './more-view.js';
/** For a server, which draws all of an exercise at once. */
export declare const bringMore: (module: typeof More) => unknown;
/** What stands further down, and what hands an exercise on; fetched a moment after the rest is seen. */
export declare class FurtherDown {
    #private;
    private readonly host;
    private readonly copy;
    private readonly draw;
    /**
     * @param copy a copy to print, not yet drawn; undefined when the page is printed as it is
     * @param draw draws a copy at once
     */
    constructor(host: ExerciseElement, copy: () => LitElement | undefined, draw: (copy: LitElement) => void);
    /**
     * What belongs into the view as far as it is here.
     * @param own the exercise is not the one that is open in a library
     * @param served what a server drew is taken over; there, nobody trains
     */
    views(view: DetailView, own: boolean, served: boolean): Pick<ContentState, 'train' | 'amount' | 'phases' | 'more'>;
    /** A promise while its words are on their way; and it itself, where a server has drawn it. */
    waits(language: string, served: boolean): Promise<unknown> | undefined;
    /** From here on, before anything is drawn, the browser's own way to print prints the exercise alone. */
    listen(): Promise<void>;
    /** An exercise is seen: the rest may follow. */
    follow(): void;
    stop(): void;
    /** Fetches it and draws it, its words included. Without it, as without a network, everything else stays as it is. */
    load(): Promise<typeof More | undefined>;
    /** Prints a copy; the page as it is when what can do that does not come. */
    print(copy: LitElement | undefined): Promise<void>;
}
