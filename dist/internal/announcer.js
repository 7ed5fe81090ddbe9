import { html } from 'lit';
/** Screen readers miss a region that changes while the visitor types on: wait for a pause. */
const PAUSE_MS = 500;
/** Says a change politely: the last of several changes within half a second is heard, and only when it differs. */
export class Announcer {
    #said = '';
    #timer;
    constructor(update) {
        this.update = update;
    }
    say(message) {
        clearTimeout(this.#timer);
        if (message === this.#said)
            return;
        this.#timer = setTimeout(() => {
            this.#said = message;
            this.update();
        }, PAUSE_MS);
    }
    stop() {
        clearTimeout(this.#timer);
    }
    /** The live region; it stands in the tree from the start, or it would not be heard. */
    render() {
        return html `<p class="sr" role="status">${this.#said}</p>`;
    }
}
//# sourceMappingURL=announcer.js.map