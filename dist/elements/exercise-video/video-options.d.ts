import type { Exercise, Medium } from '../../data/library-types.js';
import { LibraryElement } from '../../internal/library-element.js';
/** What a site can set on a film. */
export declare abstract class VideoOptions extends LibraryElement {
    /** Fetches hls.js for streams (HLS) where the browser cannot play them: `() => import('hls.js/light')`. */
    static loadHls?: () => Promise<unknown>;
    static properties: {
        exercise: {};
        medium: {};
        src: {};
        poster: {};
        label: {};
        loop: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        mirrored: {
            type: BooleanConstructor;
            converter: import("lit").ComplexAttributeConverter<boolean, unknown>;
        };
        rate: {
            type: NumberConstructor;
        };
        countIn: {
            type: NumberConstructor;
            attribute: string;
        };
        currentStep: {
            type: NumberConstructor;
            attribute: string;
        };
        consent: {
            converter: import("lit").ComplexAttributeConverter<readonly string[], unknown>;
        };
        rememberConsent: {
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
    /** The exercise whose film is shown: an object, or the id of one in the library (also as attribute). */
    exercise?: Exercise | string;
    /** The film: an object as in the library file, or the id of one of the exercise (also as attribute). */
    medium?: Medium | string;
    /** Address of the film, when there is no library file. */
    src: string;
    /** Address of the picture before the film begins; from the site itself, never from a video service. */
    poster: string;
    /** What the film is called, instead of the name of the exercise or its own title. */
    label: string;
    /** Whether the film is repeated. */
    loop: boolean;
    /** Whether the picture is mirrored, for the other side of the body. */
    mirrored: boolean;
    /** How fast it plays: 0.25 to 2. */
    rate: number;
    /** How many seconds are counted down before the film begins; 0 for none. */
    countIn: number;
    /** Number of the step that is shown, and where to go when it is set; 1 is the first, 0 none. */
    currentStep: number;
    /** The video services that the visitor agreed to elsewhere on the site: `youtube`, `vimeo`. */
    consent: readonly string[];
    /** Whether visitors may have their consent remembered in this browser. */
    rememberConsent: boolean;
    /** Switches the keyboard shortcuts off; every control still works with Tab, Enter and the arrow keys. */
    noKeys: boolean;
}
