import { html, nothing } from 'lit';
import type { BlockItem } from '../../data/library-types.js';
import type { ExerciseElement } from '../../internal/exercise-element.js';
import type { LibraryStore } from '../../store/library-store.js';
import type { ProgramView } from './program-view.js';

const TAG = 'exercise-session';

/** Follows exercises in `<exercise-session>`, in a dialog over the page. */
export class SessionDialog {
  #session?: HTMLElement | undefined;

  constructor(private readonly host: ExerciseElement) {}

  /** False when the page has no `<exercise-session>`. */
  open(items: readonly BlockItem[], store: LibraryStore | undefined): boolean {
    if (!customElements.get(TAG)) return false;
    this.#session = Object.assign(this.host.ownerDocument.createElement(TAG), { items, store });
    this.host.requestUpdate();
    return true;
  }

  view({ t }: ProgramView): unknown {
    if (!this.#session) return nothing;
    const closed = () => {
      this.#session = undefined;
      this.host.requestUpdate();
    };
    return html`<dialog part="session-dialog" aria-label=${t('program.session')} @close=${closed}>
      <button class="button" type="button" @click=${() => this.#dialog?.close()}>${t('program.close')}</button>
      ${this.#session}
    </dialog>`;
  }

  /** Shows the dialog as soon as it is drawn; the browser gives the focus back when it is closed. */
  updated(): void {
    const dialog = this.#dialog;
    if (dialog && !dialog.open) dialog.showModal();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.host.renderRoot.querySelector('dialog');
  }
}
