import { html, nothing } from 'lit';
/** A dialog called like the exercise, or `label` as long as there is none. */
export const dialogView = (content, label, cancel) => html `<dialog
    part="dialog"
    aria-labelledby=${label ? nothing : 'name'}
    aria-label=${label || nothing}
    @cancel=${cancel}
  >
    ${content}
  </dialog>`;
/** Opens a dialog over the page: the page behind keeps still, and the focus comes back when it is over. */
export class Modal {
    #returnTo;
    #page;
    /** Opens a dialog that is there, and lets go of one that is not. */
    follow(dialog) {
        if (!dialog)
            return this.release();
        if (dialog.open)
            return;
        this.#returnTo = focusedIn(dialog.ownerDocument);
        const { documentElement: page } = dialog.ownerDocument;
        // A dialog below this one keeps the page still already.
        if (page.style.overflow !== 'hidden')
            this.#page = page;
        this.#page?.style.setProperty('overflow', 'hidden');
        dialog.showModal();
    }
    /** Call it when the dialog is closed or gone, as often as you like. */
    release() {
        this.#page?.style.removeProperty('overflow');
        this.#returnTo?.focus();
        this.#page = this.#returnTo = undefined;
    }
}
/** The element with the focus, looking into shadow roots. */
function focusedIn(page) {
    let at = page.activeElement;
    while (at?.shadowRoot?.activeElement)
        at = at.shadowRoot.activeElement;
    return (at ?? page.body);
}
//# sourceMappingURL=modal.js.map