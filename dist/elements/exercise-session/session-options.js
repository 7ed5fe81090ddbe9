import { flag } from '../../internal/converters.js';
import { ViewElement } from '../../internal/view-element.js';
/** What a site can set on a session. */
export class SessionOptions extends ViewElement {
    constructor() {
        super(...arguments);
        /** `dialog` over the page while it is `open`, or `page` in its place. */
        this.layout = 'page';
        /** Whether the dialog is shown. */
        this.open = false;
        /** Switches the sounds off. */
        this.muted = false;
        /** How loud sounds and voice are, from 0 to 1. */
        this.volume = 0.7;
        /** Switches the voice off. */
        this.noVoice = false;
        /** Switches the vibration off. */
        this.noVibration = false;
        /** Switches the keyboard shortcuts off; every control still works with Tab and Enter. */
        this.noKeys = false;
    }
    static { this.properties = {
        exercise: {},
        protocol: {},
        stage: {},
        session: {},
        items: { attribute: false },
        clock: { attribute: false },
        layout: {},
        open: { type: Boolean, converter: flag },
        muted: { type: Boolean, converter: flag },
        volume: { type: Number },
        noVoice: { type: Boolean, attribute: 'no-voice', converter: flag },
        noVibration: { type: Boolean, attribute: 'no-vibration', converter: flag },
        noKeys: { type: Boolean, attribute: 'no-keys', converter: flag },
    }; }
    /** Puts the focus on the name of the session, from where a visitor reads on. */
    focus(options) {
        this.renderRoot.querySelector('#title')?.focus(options);
    }
}
//# sourceMappingURL=session-options.js.map