import { flag, words } from '../../internal/converters.js';
import { LibraryElement } from '../../internal/library-element.js';
/** What a site can set on a film. */
export class VideoOptions extends LibraryElement {
    constructor() {
        super(...arguments);
        /** Address of the film, when there is no library file. */
        this.src = '';
        /** Address of the picture before the film begins; from the site itself, never from a video service. */
        this.poster = '';
        /** What the film is called, instead of the name of the exercise or its own title. */
        this.label = '';
        /** Whether the film is repeated. */
        this.loop = false;
        /** Whether the picture is mirrored, for the other side of the body. */
        this.mirrored = false;
        /** How fast it plays: 0.25 to 2. */
        this.rate = 1;
        /** How many seconds are counted down before the film begins; 0 for none. */
        this.countIn = 0;
        /** Number of the step that is shown, and where to go when it is set; 1 is the first, 0 none. */
        this.currentStep = 0;
        /** The video services that the visitor agreed to elsewhere on the site: `youtube`, `vimeo`. */
        this.consent = [];
        /** Whether visitors may have their consent remembered in this browser. */
        this.rememberConsent = false;
        /** Switches the keyboard shortcuts off; every control still works with Tab, Enter and the arrow keys. */
        this.noKeys = false;
    }
    static { this.properties = {
        exercise: {},
        medium: {},
        src: {},
        poster: {},
        label: {},
        loop: { type: Boolean, converter: flag },
        mirrored: { type: Boolean, converter: flag },
        rate: { type: Number },
        countIn: { type: Number, attribute: 'count-in' },
        currentStep: { type: Number, attribute: 'current-step' },
        consent: { converter: words },
        rememberConsent: { type: Boolean, attribute: 'remember-consent', converter: flag },
        noKeys: { type: Boolean, attribute: 'no-keys', converter: flag },
    }; }
}
//# sourceMappingURL=video-options.js.map