import { html, nothing } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { icon, icons } from '../../internal/icons.js';
import { awaitMessages } from '../../internal/messages.js';
import { SessionDialog } from '../../internal/session-dialog.js';
import { train } from '../../locales/en/train.js';
export { trainStyles } from './train.styles.js';
const words = { group: 'train', en: train };
/** Follows the exercise, or adds it to the visitor's own programme, over the exercise that is read. */
class Train extends Directive {
    #view;
    #host;
    #said;
    #programme;
    #redraw = () => this.#host.requestUpdate();
    #session = new SessionDialog({
        get ownerDocument() {
            return document;
        },
        requestUpdate: this.#redraw,
    });
    /** On a server there is nobody to train. */
    render(view) {
        return view && nothing;
    }
    update({ options }, [view]) {
        if (view.exercise.id !== this.#view?.exercise.id)
            this.#said = this.#programme = undefined;
        this.#view = view;
        this.#host = options.host;
        const waits = awaitMessages(view.language, words);
        if (waits)
            void waits.then(this.#redraw);
        return waits || !view.store ? nothing : this.#draw();
    }
    get #loaders() {
        return this.#host.constructor;
    }
    #draw() {
        const { exercise, found, t } = this.#view;
        const { loadSession, loadProgram } = this.#loaders;
        const button = (name, key, act) => html `<button class="button ${name}" type="button" @click=${act}>${t(key)}</button>`;
        const done = this.#said;
        return html `${loadSession ? button('primary', 'train.follow', this.#follow) : nothing}
      ${loadProgram ? button('', 'train.add', this.#add) : nothing}
      ${done && done !== 'train.failed' ? button('', 'train.show', this.#show) : nothing}
      <p class="done" role="status">
        ${done ? t(done, { name: found(exercise.name)?.value ?? exercise.id }) : nothing}
      </p>
      ${this.#session.view()} ${this.#programme ? this.#dialog() : nothing}`;
    }
    #dialog() {
        const { t } = this.#view;
        const close = t('train.close');
        return html `<dialog class="own-programme" aria-label=${t('train.show')} @close=${this.#closed}>
      <div class="bar">
        <form method="dialog">
          <button class="icon-button" aria-label=${close} title=${close}>${icon(icons.cross)}</button>
        </form>
      </div>
      <div class="scroll">${this.#programme}</div>
    </dialog>`;
    }
    /** Does what needs something that may not load, and says so when it does not. */
    async #try(act) {
        try {
            await act();
        }
        catch (error) {
            console.warn('<exercise-detail>', error);
            this.#said = 'train.failed';
        }
        this.#redraw();
    }
    #follow = () => this.#try(async () => {
        const { exercise, store } = this.#view;
        await this.#loaders.loadSession();
        this.#session.open([{ exercise: exercise.id }], store);
    });
    #add = () => this.#try(async () => {
        const { exercise, header } = this.#view;
        const { programStoreOf } = await import('../../store/program-store.js');
        const programs = programStoreOf(header?.library.id ?? '');
        const there = programs.snapshot.program.items.some((item) => item.exercise === exercise.id);
        this.#said = there ? 'train.there' : programs.add(exercise.id) ? 'train.added' : 'train.full';
    });
    #show = () => this.#try(async () => {
        await this.#loaders.loadProgram();
        const { store, level } = this.#view;
        const programme = this.#host.ownerDocument.createElement('exercise-program');
        this.#programme = Object.assign(programme, { store, headingLevel: level });
        this.#redraw();
        await this.#host.updateComplete;
        programme.closest('dialog')?.showModal();
    });
    #closed = () => {
        this.#programme = undefined;
        this.#redraw();
    };
}
/** Follow along, and add to one's own programme; only in a library. */
export const trainView = directive(Train);
//# sourceMappingURL=train-view.js.map