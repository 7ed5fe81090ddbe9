import { nothing } from 'lit';
const TAG = 'exercise-session';
/** Follows exercises in `<exercise-session>`, which is a dialog over the page. */
export class SessionDialog {
    #session;
    /** @param host what draws `view()`, and draws it again when asked to */
    constructor(host) {
        this.host = host;
    }
    /** False when the page has no `<exercise-session>`. */
    open(items, store) {
        if (!customElements.get(TAG))
            return false;
        const session = this.host.ownerDocument.createElement(TAG);
        session.addEventListener('exercise-session-close', () => {
            this.#session = undefined;
            this.host.requestUpdate();
        });
        this.#session = Object.assign(session, { items, store, layout: 'dialog', open: true });
        this.host.requestUpdate();
        return true;
    }
    view() {
        return this.#session ?? nothing;
    }
}
//# sourceMappingURL=session-dialog.js.map