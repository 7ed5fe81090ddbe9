import type { BlockItem, Exercise } from '../../data/library-types.js';
import type { SessionClock } from '../../store/session-store.js';
import { ViewElement } from '../../internal/view-element.js';
/** What a site can set on a session. */
export declare abstract class SessionOptions extends ViewElement {
    static properties: {
        exercise: {};
        protocol: {};
        stage: {};
        session: {};
        items: {
            attribute: boolean;
        };
        clock: {
            attribute: boolean;
        };
        layout: {};
        open: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        muted: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        volume: {
            type: NumberConstructor;
        };
        noVoice: {
            type: BooleanConstructor;
            attribute: string;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        noVibration: {
            type: BooleanConstructor;
            attribute: string;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        noKeys: {
            type: BooleanConstructor;
            attribute: string;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
    };
    /** The exercise to follow: an object, or the id of one in the library (also as attribute). */
    exercise?: Exercise | string;
    /** Id of a protocol of the library, to follow one of its sessions. */
    protocol?: string;
    /** Id of the stage of the protocol; the first one when left out. */
    stage?: string;
    /** Id of the session of the stage; the first one when left out. */
    session?: string;
    /** A selection of your own, in the shape of the items of a block in the library file. */
    items?: readonly BlockItem[];
    /** `dialog` over the page while it is `open`, or `page` in its place. */
    layout: 'dialog' | 'page';
    /** Whether the dialog is shown. */
    open: boolean;
    /** Clocks and timers of your own, instead of those of the browser: for tests. */
    clock?: SessionClock;
    /** Switches the sounds off. */
    muted: boolean;
    /** How loud sounds and voice are, from 0 to 1. */
    volume: number;
    /** Switches the voice off. */
    noVoice: boolean;
    /** Switches the vibration off. */
    noVibration: boolean;
    /** Switches the keyboard shortcuts off; every control still works with Tab and Enter. */
    noKeys: boolean;
    /** Puts the focus on the name of the session, from where a visitor reads on. */
    focus(options?: FocusOptions): void;
}
