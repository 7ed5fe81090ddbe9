import { LibraryElement } from './library-element.js';
import { setState } from './states.js';
/** An element of several views, for more of the file than cards show. */
export class ViewElement extends LibraryElement {
    constructor() {
        super(...arguments);
        this.internals = this.attachInternals();
    }
    /** Whether a screenful is to come, for which room is kept until it is there. */
    get expects() {
        return true;
    }
    /** What the parts of the view need of this element. */
    get view() {
        const { header, base = this.baseURI } = this.snapshot;
        return {
            header,
            base,
            store: this.current,
            level: this.headingLevel + 1,
            language: this.language,
            found: this.found,
            text: this.text,
            t: this.t,
            number: this.number,
        };
    }
    scheduleUpdate() {
        // Its words may be on their way. What a server drew has its room.
        if (!this.hasUpdated && !this.served)
            this.keepRoom(true);
        return super.scheduleUpdate();
    }
    /** Says in the states of the element that the library is on its way, or that there is nothing to show. */
    tellState(now) {
        setState(this.internals, ['loading', 'empty'], now);
        this.keepRoom(now === 'loading');
    }
    /** Keeps room, or has no need to any more. */
    keepRoom(waits) {
        const { states } = this.internals;
        if (waits && this.expects)
            states.add('waiting');
        else
            states.delete('waiting');
    }
}
//# sourceMappingURL=view-element.js.map