import type { SheetLine } from '../../data/program-sheet.js';
import type { LineActions } from './own-lines.js';
import { nameOf } from './program-view.js';
import type { ToolHost } from './tool.js';
import type { Tools } from './tools.js';

/** What a visitor does with the lines of their own programme: each move is said, and the focus stays where it was. */
export class OwnProgram {
  #editing?: number | undefined;
  #focus?: string | undefined;

  constructor(
    private readonly host: ToolHost,
    private readonly tools: Tools,
  ) {}

  actions(lines: readonly SheetLine[]): LineActions {
    const { host, tools } = this;
    const { programs, view } = host;
    return {
      editing: this.#editing,
      fields: (index) => tools.get('compose')?.fields?.(index),
      move: (index, by) => {
        const to = programs.move(index, by);
        if (to === index) return;
        if (this.#editing === index) this.#editing = to;
        else if (this.#editing === to) this.#editing = index;
        this.#focus = `[data-line="${by < 0 ? 'up' : 'down'}-${to}"]`;
        host.say(view.t('program.moved', { name: nameOf(view, lines[index]), n: to + 1, max: lines.length }));
      },
      edit: (index) => {
        this.#editing = this.#editing === index ? undefined : index;
        host.requestUpdate();
        void tools.load('compose').then((tool) => {
          if (!tool) this.#editing = undefined;
          if (this.#editing === index) this.#focus = 'li.open input';
          host.requestUpdate();
        });
      },
      remove: (index) => {
        const name = nameOf(view, lines[index]);
        programs.remove(index);
        this.#editing = undefined;
        this.#focus = '[data-undo]';
        host.say(view.t('program.removed', { name }));
      },
    };
  }

  /** Brings back what was removed last. */
  readonly undo = (): void => {
    const { programs, view } = this.host;
    programs.undo();
    this.#focus = '.lines button, [data-compose]';
    this.host.say(view.t('program.undone'));
  };

  /** Focuses something as soon as it is drawn. */
  focus(selector: string): void {
    this.#focus = selector;
    this.host.requestUpdate();
  }

  /** Puts the focus where it belongs after a change. */
  updated(): void {
    const wanted = this.#focus && this.host.element.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!wanted) return;
    this.#focus = undefined;
    wanted.focus();
  }
}
