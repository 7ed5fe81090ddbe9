import { html, nothing } from 'lit';
import { icon } from '../../internal/icons.js';
import { saveFile } from '../../internal/save-file.js';
import { programMore } from '../../locales/en/program-more.js';
import { keepView, problemView, sharedView } from './keep-view.js';
import { markStyles } from './marks.styles.js';
import { marksView } from './marks-view.js';
import { moreStyles } from './more.styles.js';
import { ownLines } from './own-lines.js';
import { programIcons } from './program-icons.js';
import { nameOf, plain } from './program-view.js';
import { SharedProgram } from './shared-program.js';
import { tellLacks } from './tell-lacks.js';
export const styles = [moreStyles, markStyles];
export const words = { group: 'programMore', en: programMore };
export const make = (host, tools) => new ProgramMore(host, tools);
/**
 * What only some visitors need of a programme: their own exercises to order and change, one that was shared with them,
 * the days on which it was done, and where it is kept. Each move is said, and the focus stays where it was.
 */
class ProgramMore {
    #editing;
    #focus;
    constructor(host, tools) {
        this.host = host;
        this.tools = tools;
        this.shared = new SharedProgram(host);
    }
    notice() {
        const { host, shared } = this;
        const { programs, which, view } = host;
        const { problem, shown } = shared;
        if (problem)
            return problemView(view, view.t(problem), () => void shared.leave());
        if (which !== 'shared' || !shown)
            return nothing;
        return sharedView(view, shown.from, programs.snapshot.program.items.length > 0, {
            take: () => {
                programs.replace(shown.program, shown.done);
                host.say(view.t('programMore.taken'));
                void shared.leave();
                this.#focusOn('[data-keep]');
            },
            mine: () => {
                void shared.leave();
                this.#focusOn('[data-compose]');
            },
        });
    }
    /** The visitor's own exercises, and below them undo, the way to add, and what to do when there are none. */
    own(lines) {
        const { host, tools } = this;
        const { t } = host.view;
        const composing = tools.open === 'compose';
        return html `${lines.length ? ownLines(host.view, lines, this.#actions(lines)) : nothing}
      ${lines.length
            ? nothing
            : html `<div class="message">
              <slot name="empty"><p>${t('programMore.empty')}</p></slot>
            </div>`}
      <div class="row">
        ${composing
            ? nothing
            : html `<button
                class="button ${lines.length ? '' : 'primary'}"
                type="button"
                data-compose
                @click=${() => {
                this.#focusOn('.composer input');
                void tools.toggle('compose');
            }}
              >
                ${icon(programIcons.plus)}${t('programMore.compose')}
              </button>`}
        ${host.programs.snapshot.canUndo
            ? html `<button class="button" type="button" data-undo @click=${this.#undo}>
                ${t('programMore.undo')}
              </button>`
            : nothing}
        ${lines.length || composing
            ? nothing
            : html `<button class="button" type="button" @click=${this.#pickFile}>${t('programMore.import')}</button>`}
      </div>`;
    }
    end(filled) {
        const { host } = this;
        const { programs, which, view } = host;
        if (which === 'shared')
            return nothing;
        const { snapshot } = programs;
        const done = snapshot.done[which] ?? [];
        const files = which === 'own' ? { save: this.#save, open: this.#pickFile } : undefined;
        const keep = files ? filled || snapshot.kept !== 'page' : done.length > 0;
        return html `${filled ? marksView(view, done, new Date(), (day, isDone) => programs.mark(which, day, isDone)) : nothing}
    ${keep ? keepView(view, programs, snapshot, files, host.say) : nothing}
    ${files ? html `<input class="file" type="file" accept=".json,application/json" hidden @change=${this.#chosen} />` : nothing}`;
    }
    /** Puts the focus where it belongs after a change, and tells the owner what the file lacks. */
    updated() {
        tellLacks(this.host);
        const wanted = this.#focus && this.host.element.renderRoot.querySelector(this.#focus);
        if (!wanted)
            return;
        this.#focus = undefined;
        wanted.focus();
    }
    #actions(lines) {
        const { host, tools } = this;
        const { programs, view } = host;
        return {
            editing: this.#editing,
            fields: (index) => tools.get('compose')?.fields?.(index),
            move: (index, by) => {
                const to = programs.move(index, by);
                if (to === index)
                    return;
                if (this.#editing === index)
                    this.#editing = to;
                else if (this.#editing === to)
                    this.#editing = index;
                this.#focusOn(`[data-line="${by < 0 ? 'up' : 'down'}-${to}"]`);
                host.say(view.t('programMore.moved', { name: nameOf(view, lines[index]), n: to + 1, max: lines.length }));
            },
            edit: (index) => {
                this.#editing = this.#editing === index ? undefined : index;
                host.requestUpdate();
                void tools.load('compose').then((tool) => {
                    if (!tool)
                        this.#editing = undefined;
                    if (this.#editing === index)
                        this.#focus = 'li.open input';
                    host.requestUpdate();
                });
            },
            remove: (index) => {
                programs.remove(index);
                this.#editing = undefined;
                this.#focusOn('[data-undo]');
                host.say(view.t('programMore.removed', { name: nameOf(view, lines[index]) }));
            },
        };
    }
    #focusOn(selector) {
        this.#focus = selector;
        this.host.requestUpdate();
    }
    #undo = () => {
        const { programs, view, say } = this.host;
        programs.undo();
        this.#focusOn('.lines button, [data-compose]');
        say(view.t('programMore.undone'));
    };
    #save = () => {
        const { element, programs, sheet, view } = this.host;
        const name = plain(view, sheet.title) || view.t('program.title');
        saveFile(element, programs.toFile(), 'application/json', `${name}.json`);
    };
    #pickFile = () => this.host.element.renderRoot.querySelector('.file')?.click();
    #chosen = async ({ target }) => {
        const input = target;
        const [file] = input.files ?? [];
        if (file)
            await this.shared.open(file);
        // The same file can be chosen again.
        input.value = '';
    };
}
//# sourceMappingURL=program-more.js.map